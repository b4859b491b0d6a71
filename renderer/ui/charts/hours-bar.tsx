import './bars.css';
import { shareStyle, sharesOf } from './bar-shares.ts';

/** Work time filled, own time open, of one activity or of everything; in minutes, with the words under its ends. */
export function HoursBar({
  workMinutes,
  ownMinutes,
  label,
  words,
}: {
  workMinutes: number;
  ownMinutes: number;
  /** The picture in words, with the hours. */
  label: string;
  /** What stands under the left and the right end. */
  words?: readonly [string, string] | undefined;
}) {
  const [work, own] = sharesOf([workMinutes, ownMinutes], workMinutes + ownMinutes);
  return (
    <div>
      <svg className="rk-bar" width="100%" height="12" role="img" aria-label={label}>
        {work && work.length > 0 && <rect className="rk-side-part" style={shareStyle(work)} height="12" rx="2" />}
        {own && own.length > 0 && (
          <rect
            className="rk-side-open"
            style={shareStyle(own, 2)}
            y="0.75"
            height="10.5"
            rx="2"
            transform="translate(0.75 0)"
          />
        )}
      </svg>
      {words && (
        <p className="rk-bar-ends" aria-hidden="true">
          <span>{words[0]}</span>
          <span>{words[1]}</span>
        </p>
      )}
    </div>
  );
}
