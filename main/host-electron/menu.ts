import type { MenuItemConstructorOptions } from 'electron';
import { hostTexts } from '#shared/text/host.ts';
import type { Language } from '#shared/text/language.ts';

/**
 * The native menu: what the system expects in every text field, zoom and the end. A page gets a key before the menu
 * does, so undo across the plan stays with the workbench.
 */
export function menuTemplate(language: Language, platform: NodeJS.Platform, isPackaged: boolean) {
  const texts = hostTexts[language].menu;
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = platform === 'darwin';
  const program: MenuItemConstructorOptions[] = [
    ...(isMac
      ? ([
          { role: 'about', label: texts.about },
          line,
          { role: 'hide', label: texts.hide },
          { role: 'hideOthers', label: texts.hideOthers },
          { role: 'unhide', label: texts.unhide },
          line,
        ] as const)
      : []),
    { role: 'quit', label: texts.quit },
  ];
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo', label: texts.undo },
    { role: 'redo', label: texts.redo },
    line,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'selectAll', label: texts.selectAll },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: texts.zoomIn },
    // The same key without Shift.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'zoomOut', label: texts.zoomOut },
    { role: 'resetZoom', label: texts.resetZoom },
    line,
    { role: 'togglefullscreen', label: texts.fullScreen },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: texts.inspector } as const]),
  ];
  // Without these roles macOS gives a window no Cmd+M and no Cmd+W. Elsewhere Ctrl+W is the workbench's: it closes a tab.
  const window: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: texts.minimize },
    { role: 'zoom', label: texts.zoomWindow },
    { role: 'close', label: texts.closeWindow, accelerator: 'Command+Shift+W' },
    line,
    { role: 'front', label: texts.front },
  ];
  return [
    { label: 'Routekaart', submenu: program },
    { label: texts.edit, submenu: edit },
    { label: texts.view, submenu: view },
    ...(isMac ? [{ role: 'windowMenu' as const, label: texts.window, submenu: window }] : []),
  ] satisfies MenuItemConstructorOptions[];
}
