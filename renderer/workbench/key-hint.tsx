import { keyLabels } from './keys.ts';

/** A key combination as it stands on the keyboard. */
export function KeyHint({ binding }: { binding: string }) {
  return (
    <span className="rk-keys">
      {keyLabels(binding).map((label) => (
        <kbd key={label}>{label}</kbd>
      ))}
    </span>
  );
}
