import './pole-slider.css';
import { useId } from 'react';
import { IconButton } from './icon-button.tsx';

const middle = 3;

/**
 * A place from 1 to 5 on a line between two poles, or none yet. It is the range of the browser, because that can say its
 * place in words; a line that says nothing yet shows an open knob in the middle, and Enter or a press there says so.
 */
export function PoleSlider({
  label,
  name,
  value,
  words,
  look,
  clearLabel,
  onChange,
}: {
  /** Beside the line, such as "Nu". */
  label: string;
  /** What it is about as well: "Doel, nu". */
  name: string;
  value: number | null;
  /** The place in words, also when there is none. */
  words: string;
  /** A filled circle for what is, an open diamond for what is wanted. */
  look: 'is' | 'wanted';
  clearLabel: string;
  onChange: (value: number | null) => void;
}) {
  const id = useId();
  const say = () => {
    if (value === null) onChange(middle);
  };
  return (
    <div className="rk-pole-slider">
      <label htmlFor={id}>{label}</label>
      <span className="rk-pole-line" data-look={look} data-empty={value === null || undefined}>
        <input
          id={id}
          type="range"
          min={1}
          max={5}
          step={1}
          value={value ?? middle}
          aria-label={name}
          aria-valuetext={words}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
          onPointerUp={say}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') say();
          }}
        />
      </span>
      <span className="rk-pole-words" aria-hidden="true">
        {words}
      </span>
      <span className="rk-pole-clear">
        {value !== null && <IconButton icon="close" size="small" label={clearLabel} onPress={() => onChange(null)} />}
      </span>
    </div>
  );
}
