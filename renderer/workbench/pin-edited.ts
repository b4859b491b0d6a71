import { usePlanStore } from '../platform/plan-store.ts';
import { pinTab, useWorkbench } from './workbench-store.ts';

/** Keeps a preview tab as soon as somebody works in it: typing, or an edit made on its sheet. */
export function pinWhatIsEdited(): void {
  let isOnSheet = false;
  const follow = ({ target }: Event) => {
    isOnSheet = target instanceof Element && target.closest('.rk-sheet') !== null;
  };
  addEventListener('pointerdown', follow, { capture: true });
  addEventListener('keydown', follow, { capture: true });
  addEventListener('input', (event) => {
    follow(event);
    pin();
  });
  const pin = () => {
    const { active, tabs } = useWorkbench.getState();
    if (isOnSheet && active !== null && tabs.some((tab) => tab.key === active && tab.isPreview)) pinTab(active);
  };
  usePlanStore.subscribe((now, before) => now.edits !== before.edits && pin());
}
