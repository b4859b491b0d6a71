import { useSyncExternalStore } from 'react';
import * as z from 'zod';
import { usePlanStore } from '../platform/plan-store.ts';
import { changeSettings, useSettings } from '../platform/settings-store.ts';
import type { Place } from './places.ts';
import { placeKey } from './places.ts';
import { useWorkbench } from './workbench-store.ts';

/** Below this width the side bar lies over the sheet instead of beside it: it comes when asked for, and goes when used. */
const narrow = matchMedia('(max-width: 56.25rem)');

export function isNarrow(): boolean {
  return narrow.matches;
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore((changed) => {
    narrow.addEventListener('change', changed);
    return () => narrow.removeEventListener('change', changed);
  }, isNarrow);
}

const SavedLayout = z.object({
  planId: z.string().nullable().catch(null),
  tabs: z.array(z.object({ type: z.string(), id: z.string().optional(), isPreview: z.boolean() })).catch([]),
  active: z.string().nullable().catch(null),
  activity: z.string().catch('route'),
  isSideBarOpen: z.boolean().catch(true),
  isPanelOpen: z.boolean().catch(false),
  panel: z.string().catch('problems'),
  sideWidth: z.number().catch(280),
  panelHeight: z.number().catch(260),
});
export type SavedLayout = z.infer<typeof SavedLayout>;

/** What stood open last time. Unknown or damaged parts fall back to nothing open. */
export function savedLayout(): SavedLayout {
  return SavedLayout.parse(useSettings.getState().layout);
}

/** Whether the side bar stands beside the sheet when there is room for it. */
let isSideBarWanted = true;

/** Puts tabs and bars back as they were. Places that no longer exist are dropped when they are shown. */
export function restoreLayout(layout: SavedLayout): void {
  const tabs = layout.tabs.map(({ type, id, isPreview }) => {
    const place = (id === undefined ? { type } : { type, id }) as Place;
    return { key: placeKey(place), place, isPreview };
  });
  isSideBarWanted = layout.isSideBarOpen;
  useWorkbench.setState({
    tabs,
    active: layout.active,
    activity: layout.activity,
    isSideBarOpen: layout.isSideBarOpen && !isNarrow(),
    isPanelOpen: layout.isPanelOpen,
    panel: layout.panel,
    sideWidth: layout.sideWidth,
    panelHeight: layout.panelHeight,
  });
}

let isFollowing = false;
// Before any view hears of the width: drawn in between, the side bar would lie over the sheet for a moment.
narrow.addEventListener('change', () => {
  if (!isFollowing) return;
  if (narrow.matches) isSideBarWanted = useWorkbench.getState().isSideBarOpen;
  useWorkbench.setState({ isSideBarOpen: !narrow.matches && isSideBarWanted });
});

/** Takes the side bar away when the window becomes too narrow for it, or when it led somewhere there; gives it back after. */
export function followWidth(): void {
  isFollowing = true;
  useWorkbench.subscribe((now, before) => {
    if (narrow.matches && now.isSideBarOpen && now.tabs !== before.tabs)
      useWorkbench.setState({ isSideBarOpen: false });
  });
}

/** Writes the layout to the settings at once after a row of changes, so that a crash finds it too. */
export function keepLayout(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, 100);
  };
  useWorkbench.subscribe(soon);
  usePlanStore.subscribe((s, before) => s.view?.plan.id !== before.view?.plan.id && soon());
}

function write(): void {
  const { tabs, active, activity, isSideBarOpen, isPanelOpen, panel, sideWidth, panelHeight } = useWorkbench.getState();
  const layout: SavedLayout = {
    planId: usePlanStore.getState().view?.plan.id ?? null,
    tabs: tabs.map((tab) => ({ ...tab.place, isPreview: tab.isPreview })),
    active,
    activity,
    isSideBarOpen: isNarrow() ? isSideBarWanted : isSideBarOpen,
    isPanelOpen,
    panel,
    sideWidth,
    panelHeight,
  };
  if (JSON.stringify(layout) !== JSON.stringify(useSettings.getState().layout)) changeSettings({ layout });
}
