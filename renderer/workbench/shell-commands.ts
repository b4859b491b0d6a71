import type { Language } from '#shared/text/language.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { redo, undo, usePlanStore } from '../platform/plan-store.ts';
import { changeSettings, useSettings } from '../platform/settings-store.ts';
import type { Command } from './contribution.ts';
import { chooseFilesToOpen } from './open-files.ts';
import { focusNextPart } from './parts.ts';
import { printOverview } from './print-overview.ts';
import { takeStep } from './undoable.ts';
import { closeTab, nextTab, openPlace, pinTab, reopenClosed, useWorkbench } from './workbench-store.ts';

const hasPlan = () => usePlanStore.getState().view !== null;
const say = (pick: (t: (typeof workbenchTexts)['nl']) => string) => (language: Language) =>
  pick(workbenchTexts[language]);
const words = () => workbenchTexts[useSettings.getState().language];

/** What the frame itself can do. */
export const shellCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    title: say((t) => t.undo),
    icon: 'discard',
    keys: ['$mod+KeyZ'],
    menu: { name: 'edit', group: 1 },
    isEnabled: hasPlan,
    run: () => takeStep(words().undone, words().nothingToUndo, undo),
  },
  {
    id: 'edit.redo',
    title: say((t) => t.redo),
    icon: 'redo',
    keys: ['$mod+Shift+KeyZ', '$mod+KeyY'],
    menu: { name: 'edit', group: 1 },
    isEnabled: hasPlan,
    run: () => takeStep(words().redone, words().nothingToRedo, redo),
  },
  {
    id: 'file.open',
    title: say((t) => t.openFile),
    icon: 'go-to-file',
    keys: ['$mod+KeyO'],
    menu: { name: 'file', group: 3 },
    run: chooseFilesToOpen,
  },
  {
    id: 'file.print',
    title: say((t) => t.print),
    icon: 'export',
    keys: ['$mod+Alt+KeyP'],
    menu: { name: 'file', group: 5 },
    isEnabled: hasPlan,
    run: () => printOverview('complete'),
  },
  {
    id: 'view.palette',
    title: say((t) => t.openPalette),
    keys: ['$mod+Shift+KeyP', 'F1'],
    menu: { name: 'view', group: 1 },
    run: () => useWorkbench.setState({ palette: 'commands' }),
  },
  {
    id: 'go.anything',
    title: say((t) => t.goToAnything),
    icon: 'search',
    keys: ['$mod+KeyP', '$mod+KeyK'],
    menu: { name: 'go', group: 1 },
    run: () => useWorkbench.setState({ palette: 'places' }),
  },
  {
    id: 'go.home',
    title: say((t) => t.toHome),
    icon: 'map',
    keys: ['Alt+KeyR'],
    menu: { name: 'go', group: 1 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'home' }, { pin: true }),
  },
  {
    id: 'view.toggleSideBar',
    title: say((t) => t.toggleSideBar),
    icon: 'layout-sidebar-left',
    keys: ['$mod+KeyB'],
    menu: { name: 'view', group: 2 },
    isEnabled: hasPlan,
    run: () => useWorkbench.setState((s) => ({ isSideBarOpen: !s.isSideBarOpen })),
  },
  {
    id: 'view.togglePanel',
    title: say((t) => t.togglePanel),
    icon: 'layout-panel',
    keys: ['$mod+KeyJ'],
    menu: { name: 'view', group: 2 },
    isEnabled: hasPlan,
    run: () => useWorkbench.setState((s) => ({ isPanelOpen: !s.isPanelOpen })),
  },
  {
    id: 'view.close',
    title: say((t) => t.closeActive),
    icon: 'close',
    // A browser keeps Ctrl+W for itself; Alt+W works in both hosts.
    keys: ['Alt+KeyW', '$mod+KeyW'],
    menu: { name: 'view', group: 3 },
    isEnabled: () => useWorkbench.getState().active !== null,
    run: () => {
      const { active } = useWorkbench.getState();
      if (active !== null) closeTab(active);
    },
  },
  {
    id: 'view.closeAll',
    title: say((t) => t.closeAll),
    icon: 'close-all',
    menu: { name: 'view', group: 3 },
    isEnabled: () => useWorkbench.getState().tabs.length > 0,
    run: () => {
      for (const tab of useWorkbench.getState().tabs) closeTab(tab.key);
    },
  },
  {
    id: 'view.keepOpen',
    title: say((t) => t.keepOpen),
    icon: 'pin',
    isEnabled: () => useWorkbench.getState().active !== null,
    run: () => {
      const { active } = useWorkbench.getState();
      if (active !== null) pinTab(active);
    },
  },
  {
    id: 'view.reopen',
    title: say((t) => t.reopen),
    keys: ['Alt+Shift+KeyW', '$mod+Shift+KeyT'],
    menu: { name: 'view', group: 3 },
    isEnabled: () => useWorkbench.getState().closed.length > 0,
    run: reopenClosed,
  },
  {
    id: 'view.next',
    title: say((t) => t.nextView),
    keys: ['Alt+PageDown', 'Control+Tab'],
    menu: { name: 'go', group: 3 },
    isEnabled: () => useWorkbench.getState().tabs.length > 1,
    run: () => nextTab(1),
  },
  {
    id: 'view.previous',
    title: say((t) => t.previousView),
    keys: ['Alt+PageUp', 'Control+Shift+Tab'],
    menu: { name: 'go', group: 3 },
    isEnabled: () => useWorkbench.getState().tabs.length > 1,
    run: () => nextTab(-1),
  },
  {
    id: 'view.nextPart',
    title: say((t) => t.nextPart),
    keys: ['F6'],
    run: () => focusNextPart(1),
  },
  {
    id: 'view.language',
    title: say((t) => t.switchLanguage),
    icon: 'globe',
    menu: { name: 'view', group: 4 },
    run: () => changeSettings({ language: useSettings.getState().language === 'nl' ? 'en' : 'nl' }),
  },
  {
    id: 'view.theme',
    title: say((t) => t.switchTheme),
    icon: 'color-mode',
    menu: { name: 'view', group: 4 },
    run: () => {
      const isDark = document.documentElement.dataset.theme?.includes('dark') ?? false;
      changeSettings({ theme: isDark ? 'light' : 'dark' });
    },
  },
];
