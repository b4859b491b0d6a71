import { useState } from 'react';
import { changeSettings, useSettings } from '../../platform/settings-store.ts';

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * The line that is being typed. It stays until it is written down or emptied: through another sheet in front of it and a
 * reload of the window. The app keeps it, not the browser, which would write it to its disk.
 */
export function useKeptLine(planId: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => useSettings.getState().hourLines[planId] ?? '');
  return [
    text,
    (next) => {
      setText(next);
      clearTimeout(waiting);
      waiting = setTimeout(() => keep(planId, next), 300);
    },
  ];
}

function keep(planId: string, text: string): void {
  const { [planId]: _old, ...others } = useSettings.getState().hourLines;
  changeSettings({ hourLines: text === '' ? others : { ...others, [planId]: text.slice(0, 1000) } });
}
