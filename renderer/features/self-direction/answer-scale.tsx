import { useId } from 'react';
import type { Level } from '#shared/model/define.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { useTexts } from '../../platform/texts.ts';

const levels = [1, 2, 3, 4, 5] as const;

/**
 * The answers to one sentence: five boxes between two words, and "weet ik niet" apart from them. Plain radio buttons.
 * `onPick` is a choice that is made at once, with the mouse or a finger; a walk past the boxes with the arrows only chooses.
 */
export function AnswerScale({
  label,
  value,
  onChoose,
  onPick,
}: {
  /** The sentence. */
  label: string;
  /** undefined = not answered, null = weet ik niet. */
  value: Level | null | undefined;
  onChoose: (answer: Level | null) => void;
  onPick?: ((answer: Level | null) => void) | undefined;
}) {
  const t = useTexts(scanTexts);
  const name = useId();
  const box = (answer: Level | null, words: string, shown: string) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the radio inside answers to keys; this is for the pointer
    <label
      key={shown}
      className={answer === null ? 'rk-scan-answer-box rk-scan-answer-unknown' : 'rk-scan-answer-box'}
      data-selected={value === answer || undefined}
      onClick={(event) => {
        if (onPick === undefined || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        onPick(answer);
      }}
    >
      <input type="radio" name={name} checked={value === answer} onChange={() => onChoose(answer)} aria-label={words} />
      {shown}
    </label>
  );
  return (
    <div className="rk-scan-answer" role="radiogroup" aria-label={label}>
      <div className="rk-scan-answer-levels">
        <div className="rk-scan-answer-boxes">
          {levels.map((level) => box(level, `${level}: ${t.answers[level - 1]}`, String(level)))}
        </div>
        <div className="rk-scan-answer-ends" aria-hidden="true">
          <span>{t.ends[0]}</span>
          <span>{t.ends[1]}</span>
        </div>
      </div>
      {box(null, t.dontKnow, t.dontKnow)}
    </div>
  );
}
