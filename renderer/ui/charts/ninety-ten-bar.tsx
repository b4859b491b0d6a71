import './bars.css';
import './source.css';
import { type Share, shareStyle, sharesOf } from './bar-shares.ts';

/**
 * The contract hours a week as core task and the tenth for side tasks (method: kerntaak 90, neventaak 10), in minutes.
 * `chosenMinutes` is what the side tasks take of that tenth: filled, the rest of it open. What they take above the tenth
 * stands at the end as a dashed red part.
 */
export function NinetyTenBar({
  coreMinutes,
  sideMinutes,
  chosenMinutes,
  label,
}: {
  coreMinutes: number;
  sideMinutes: number;
  chosenMinutes?: number | undefined;
  /** The picture in words, with the hours. */
  label: string;
}) {
  const chosenMinutesShown = chosenMinutes ?? sideMinutes;
  const over = Math.max(0, chosenMinutesShown - sideMinutes);
  const filled = chosenMinutesShown - over;
  const [core, chosen, open, beyond] = sharesOf(
    [coreMinutes, filled, sideMinutes - filled, over],
    coreMinutes + sideMinutes + over,
  );
  return (
    <svg className="rk-bar" width="100%" height="22" role="img" aria-label={label}>
      <Part className="rk-core-part" share={core} inset={0.5} />
      <Part className="rk-side-part" share={chosen} inset={0} />
      <Part className="rk-side-open" share={open} inset={0.75} />
      <Part className="rk-source-open" share={beyond} inset={0.75} />
    </svg>
  );
}

function Part({ className, share, inset }: { className: string; share: Share | undefined; inset: number }) {
  if (!share || share.length === 0) return null;
  return (
    <rect
      className={className}
      style={shareStyle(share, 2 + 2 * inset)}
      y={inset}
      height={22 - 2 * inset}
      rx="2"
      transform={`translate(${inset} 0)`}
    />
  );
}
