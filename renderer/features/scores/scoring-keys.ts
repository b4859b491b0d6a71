import { type RefObject, useEffect, useRef } from 'react';
import type { Level } from '../../ui/level-picker.tsx';

export interface ScoringKeys {
  /** Null once a level was given: a digit that is typed then was meant for something else. */
  readonly onLevel: ((level: Level) => void) | null;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/**
 * The keys of scoring, anywhere on the sheet: 1–5 give the level, once; Enter and Alt+→ go on, Alt+← goes back. In a field
 * the digits are text and Shift+Enter is a new line; on a button Enter is that button's.
 */
export function useScoringKeys(sheet: RefObject<HTMLElement | null>, keys: ScoringKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.isComposing || !(sheet.current?.contains(target) || target === document.body)) return;
      const act = actionOf(event, target, latest.current);
      if (act === null) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Before the components see it: a radio would keep Enter to itself.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [sheet]);
}

function actionOf(event: KeyboardEvent, target: Element, keys: ScoringKeys): (() => void) | null {
  if (event.ctrlKey || event.metaKey) return null;
  if (event.altKey) {
    if (event.key === 'ArrowRight') return keys.onNext;
    return event.key === 'ArrowLeft' ? keys.onBack : null;
  }
  if (event.key === 'Enter') return event.shiftKey || target.closest('button, a, [role="button"]') ? null : keys.onNext;
  const isText = target.matches('textarea, input:not([type="radio"])');
  const level = Number(event.key);
  const { onLevel } = keys;
  return onLevel && !isText && level >= 1 && level <= 5 ? () => onLevel(level as Level) : null;
}
