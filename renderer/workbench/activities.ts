import type { Activity } from './contribution.ts';
import { isNarrow } from './layout.ts';
import { openPlace, useWorkbench } from './workbench-store.ts';

/** Chooses a part: its side bar comes up, or its place opens. Choosing the current one again hides or shows the side bar. */
export function chooseActivity(activity: Activity): void {
  if (activity.choose) {
    activity.choose();
    return;
  }
  const { activity: current, isSideBarOpen } = useWorkbench.getState();
  if (activity.place) openPlace(activity.place, { pin: true });
  if (activity.isAtEnd) return;
  const again = current === activity.id;
  // On a narrow window the side bar lies over the sheet: where a place opens it comes when asked for a second time.
  const open = again ? !isSideBarOpen : !isNarrow() || activity.place === undefined;
  useWorkbench.setState({ activity: activity.id, isSideBarOpen: open });
}
