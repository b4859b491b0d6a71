import { useState } from 'react';

const keyOf = (planId: string) => `routekaart-hour-line-${planId}`;

/**
 * The line that is being typed. It stays until it is written down or emptied: through another sheet in front of it and a
 * reload of the window.
 */
export function useKeptLine(planId: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => read(planId));
  return [
    text,
    (next) => {
      setText(next);
      try {
        sessionStorage.setItem(keyOf(planId), next);
      } catch {
        // Without such a store it lives as long as the sheet.
      }
    },
  ];
}

function read(planId: string): string {
  try {
    return sessionStorage.getItem(keyOf(planId)) ?? '';
  } catch {
    return '';
  }
}
