import { type RefObject, useEffect, useRef } from 'react';
import type { Level } from '#shared/model/define.ts';

export interface FillingKeys {
  readonly onAnswer: (answer: Level | null) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/**
 * The keys of one sentence at a time, anywhere on the sheet: 1–5 answer, 0 and W are "weet ik niet", the arrows left and
 * right go back and forth. Enter goes on, unless it is that of a button.
 */
export function useFillingKeys(sheet: RefObject<HTMLElement | null>, keys: FillingKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element;
      const isModified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      if (isModified || !(sheet.current?.contains(target) || target === document.body)) return;
      if (target.matches('textarea, input:not([type="radio"]), [role="radio"]')) return;
      const act = actionOf(event, target, latest.current);
      if (act === null) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Before the radio buttons see it: they would take the arrows for themselves.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [sheet]);
}

function actionOf(event: KeyboardEvent, target: Element, keys: FillingKeys): (() => void) | null {
  if (event.key === 'ArrowRight') return keys.onNext;
  if (event.key === 'ArrowLeft') return keys.onBack;
  if (event.key === 'Enter') return target.closest('button, a, [role="button"]') ? null : keys.onNext;
  const answer = answerOfKey(event.key);
  return answer === undefined ? null : () => keys.onAnswer(answer);
}

/** The answer a key stands for; undefined when it stands for none. */
export function answerOfKey(key: string): Level | null | undefined {
  if (/^[0w]$/i.test(key)) return null;
  return /^[1-5]$/.test(key) ? (Number(key) as Level) : undefined;
}
