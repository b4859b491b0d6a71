import { useEffect, useRef } from 'react';
import { takeFocusTarget, useWorkbench } from './workbench-store.ts';

/**
 * Hands a view the field or record that it was opened for (`openPlace(place, { focus })`), once, after it is on the
 * screen; also when the place stood open already.
 */
export function useFocusTarget(onTarget: (target: string) => void): void {
  const waiting = useWorkbench((s) => s.focusTarget);
  const handle = useRef(onTarget);
  handle.current = onTarget;
  useEffect(() => {
    if (waiting === null) return;
    const target = takeFocusTarget();
    if (target !== null) handle.current(target);
  }, [waiting]);
}
