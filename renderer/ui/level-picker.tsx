import './choice.css';
import './field.css';
import './level-picker.css';
import { type ReactNode, useId, useRef } from 'react';
import { useKitTexts } from './language.ts';

export type Level = 1 | 2 | 3 | 4 | 5;

const levels = [1, 2, 3, 4, 5] as const;

/**
 * The five levels side by side, with the words of the chosen one in a soft box below (method: a level is its words, not
 * its number). Arrow keys, or a key from 1 to 5 while the focus is inside. Nothing is chosen beforehand. Plain radio
 * buttons, because lists show hundreds of pickers.
 */
export function LevelPicker({
  label,
  value,
  onChange,
  words,
  isLabelHidden = false,
  isDisabled = false,
  compact = false,
  size = 'normal',
  ends,
  hint,
}: {
  label: string;
  value: Level | null;
  onChange: (level: Level) => void;
  /** What each level means, lowest first. */
  words: readonly [string, string, string, string, string];
  isLabelHidden?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Without the box of words; each segment still carries them as its name. */
  compact?: boolean | undefined;
  size?: 'normal' | 'small' | undefined;
  /** A word at the low and at the high end. */
  ends?: readonly [string, string] | undefined;
  hint?: ReactNode;
}) {
  const t = useKitTexts();
  const segments = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <div
      className="rk-level-picker"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      {...(hint && { 'aria-describedby': `${id}-hint` })}
    >
      <span id={`${id}-label`} className={isLabelHidden ? 'rk-visually-hidden' : 'rk-field-label'}>
        {label}
      </span>
      {hint && (
        <span id={`${id}-hint`} className="rk-field-hint">
          {hint}
        </span>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the radios inside have the focus; this only adds the keys 1 to 5 */}
      <div
        ref={segments}
        className="rk-segments"
        data-size={size}
        onKeyDown={(event) => {
          const level = levels.find((one) => String(one) === event.key);
          if (!level || isDisabled || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onChange(level);
          segments.current?.querySelectorAll('input')[level - 1]?.focus();
        }}
      >
        {levels.map((level) => (
          <label
            key={level}
            className="rk-segment"
            data-selected={value === level || undefined}
            data-disabled={isDisabled || undefined}
          >
            <input
              type="radio"
              name={id}
              checked={value === level}
              disabled={isDisabled}
              onChange={() => onChange(level)}
              aria-label={t.level(level, words[level - 1] as string)}
            />
            {level}
          </label>
        ))}
      </div>
      {ends && (
        <div className="rk-level-ends" data-size={size} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
      {!compact && value !== null && (
        <p className="rk-level-words">
          <b>{value}:</b> {words[value - 1]}
        </p>
      )}
    </div>
  );
}
