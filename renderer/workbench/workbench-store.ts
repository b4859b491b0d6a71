import { create } from 'zustand';
import { type Place, placeKey } from './places.ts';

export interface Tab {
  readonly key: string;
  readonly place: Place;
  /** Shown in italics; the next single click takes its place. */
  readonly isPreview: boolean;
}

export interface WorkbenchState {
  readonly tabs: readonly Tab[];
  readonly active: string | null;
  /** Keys of closed tabs, last closed last. */
  readonly closed: readonly Place[];
  readonly activity: string;
  readonly isSideBarOpen: boolean;
  readonly isPanelOpen: boolean;
  readonly panel: string;
  /** How wide the side bar and how high the panel was made, in CSS px. */
  readonly sideWidth: number;
  readonly panelHeight: number;
  readonly palette: 'closed' | 'commands' | 'places';
  /** What to put the focus on after opening: a field name or a record id. Taken once by the editor. */
  readonly focusTarget: string | null;
}

export const useWorkbench = create<WorkbenchState>()(() => ({
  tabs: [],
  active: null,
  closed: [],
  activity: 'route',
  isSideBarOpen: true,
  isPanelOpen: false,
  panel: 'problems',
  sideWidth: 280,
  panelHeight: 260,
  palette: 'closed',
  focusTarget: null,
}));

const { getState: get, setState: set } = useWorkbench;

export interface OpenOptions {
  /** True keeps the tab; else it is a preview that the next one replaces. */
  readonly pin?: boolean;
  /** Field or record to put the focus on. */
  readonly focus?: string;
}

/** Shows a place: in its tab when it stands open, else in the preview tab or a new one. */
export function openPlace(place: Place, options: OpenOptions = {}): void {
  const key = placeKey(place);
  const { tabs } = get();
  const pin = options.pin ?? false;
  const open = tabs.find((t) => t.key === key);
  const next: Tab = { key, place, isPreview: open ? open.isPreview && !pin : !pin };
  const preview = tabs.findIndex((t) => t.isPreview);
  const rest = open
    ? tabs.map((t) => (t.key === key ? next : t))
    : !pin && preview >= 0
      ? tabs.with(preview, next)
      : [...tabs, next];
  set({ tabs: rest, active: key, focusTarget: options.focus ?? null });
}

export function activateTab(key: string): void {
  set({ active: key });
}

/** Keeps a preview tab. */
export function pinTab(key: string): void {
  set((s) => ({ tabs: s.tabs.map((t) => (t.key === key ? { ...t, isPreview: false } : t)) }));
}

export function closeTab(key: string): void {
  const { tabs, active, closed } = get();
  const at = tabs.findIndex((t) => t.key === key);
  const tab = tabs[at];
  if (tab === undefined) return;
  const rest = tabs.filter((t) => t.key !== key);
  const neighbour = rest[Math.min(at, rest.length - 1)]?.key ?? null;
  set({ tabs: rest, active: active === key ? neighbour : active, closed: [...closed, tab.place].slice(-20) });
}

/** Opens what was closed last. */
export function reopenClosed(): void {
  const { closed } = get();
  const place = closed.at(-1);
  if (place === undefined) return;
  set({ closed: closed.slice(0, -1) });
  openPlace(place, { pin: true });
}

/** Takes the focus target, so that it is used once. */
export function takeFocusTarget(): string | null {
  const { focusTarget } = get();
  if (focusTarget !== null) set({ focusTarget: null });
  return focusTarget;
}

export function nextTab(by: 1 | -1): void {
  const { tabs, active } = get();
  const at = tabs.findIndex((t) => t.key === active);
  const next = tabs[(at + by + tabs.length) % tabs.length];
  if (next) set({ active: next.key });
}
