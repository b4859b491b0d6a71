import { type RefObject, useEffect, useRef } from 'react';

/**
 * Alt+→ goes on and Alt+← goes back, anywhere on the sheet; Enter goes on from a choice of levels, which has no use for it.
 * In a field Enter is the field's.
 */
export function useGuideKeys(
  sheet: RefObject<HTMLElement | null>,
  keys: { readonly onNext: () => void; readonly onBack: (() => void) | null },
): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.isComposing || event.ctrlKey || event.metaKey || !sheet.current?.contains(target)) return;
      const { onNext, onBack } = latest.current;
      const act = event.altKey
        ? event.key === 'ArrowRight'
          ? onNext
          : event.key === 'ArrowLeft'
            ? onBack
            : null
        : event.key === 'Enter' && !event.shiftKey && target.matches('input[type="radio"]')
          ? onNext
          : null;
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
