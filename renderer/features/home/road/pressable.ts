import type { KeyboardEvent } from 'react';

/** Makes a piece of a drawing a link: a click, Enter or Space opens it. */
export function pressable(open: () => void) {
  return {
    role: 'link',
    tabIndex: 0,
    onClick: open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    },
  } as const;
}
