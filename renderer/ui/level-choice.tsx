import './level-choice.css';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Level } from './level-picker.tsx';

const levels = [1, 2, 3, 4, 5] as const;

/** The five levels below one another, each with its words: what one chooses is the sentence, not the number. */
export function LevelChoice({
  label,
  isLabelHidden = false,
  hint,
  value,
  onChange,
  words,
}: {
  label: string;
  isLabelHidden?: boolean | undefined;
  hint: string;
  value: Level | null;
  onChange: (level: Level) => void;
  words: readonly [string, string, string, string, string];
}) {
  return (
    <RadioGroup
      className="rk-level-choice"
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen) as Level)}
    >
      <Label className={isLabelHidden ? 'rk-visually-hidden' : 'rk-level-choice-label'}>{label}</Label>
      <p className="rk-muted rk-level-choice-hint">{hint}</p>
      {levels.map((level) => (
        <Radio key={level} value={String(level)} className="rk-level-choice-row">
          <span className="rk-level-choice-number">{level}</span>
          <span>{words[level - 1]}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
