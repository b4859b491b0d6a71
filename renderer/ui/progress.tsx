import './progress.css';
import { ProgressBar } from 'react-aria-components';
import { useKitTexts } from './language.ts';

/** How far work or a part of the plan is, from 0 to `total`; without `value` it only shows that work is going on. */
export function Progress({
  label,
  value,
  total = 1,
  words,
  isLabelHidden = false,
}: {
  label?: string | undefined;
  value?: number | undefined;
  total?: number | undefined;
  /** Said beside the bar: "3 van 8". */
  words?: string | undefined;
  isLabelHidden?: boolean | undefined;
}) {
  const t = useKitTexts();
  const name = label ?? t.busy;
  const share = value === undefined || total <= 0 ? 0 : Math.min(1, Math.max(0, value / total));
  return (
    <ProgressBar
      className="rk-progress"
      aria-label={name}
      isIndeterminate={value === undefined}
      value={share * 100}
      {...(words && { valueLabel: words })}
    >
      {(!isLabelHidden || words) && (
        <span className="rk-progress-words" aria-hidden="true">
          <span>{!isLabelHidden && label}</span>
          <span className="rk-num">{words}</span>
        </span>
      )}
      <span className="rk-progress-track" data-busy={value === undefined || undefined}>
        <span className="rk-progress-fill" style={value === undefined ? {} : { width: `${share * 100}%` }} />
      </span>
    </ProgressBar>
  );
}
