import type { ReactNode } from 'react';

/** A clickable piece of the status bar; `label` says what a click does. */
export function StatusButton(props: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="rk-status-button" title={props.label} onClick={props.onPress}>
      {props.children}
    </button>
  );
}
