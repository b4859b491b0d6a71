import type { BrowserWindow } from 'electron';
import type { ElectronApi } from './electron-api.ts';
import { ORIGIN } from './origin.ts';
import { windowOptions } from './window-options.ts';
import type { PlaceKeeper } from './window-place.ts';

export interface Windows {
  /** The workbench; the one that is open comes to the front. */
  openMain(): void;
  openPrint(query: URLSearchParams): void;
}

export interface WindowsSetting {
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  readonly place: PlaceKeeper;
}

type Api = Pick<ElectronApi, 'app' | 'BrowserWindow' | 'nativeTheme'>;

export function createWindows(
  { app, BrowserWindow, nativeTheme }: Api,
  { preload, platform, place }: WindowsSetting,
): Windows {
  let main: BrowserWindow | undefined;
  const open = (page: string): BrowserWindow => {
    const { isMaximized, ...bounds } = place.bounds();
    const dark = nativeTheme.shouldUseDarkColors;
    const window = new BrowserWindow(windowOptions({ preload, isPackaged: app.isPackaged, dark, bounds, platform }));
    // The workbench has a menu bar of its own. The native menu stays for its keys; macOS shows it outside the window.
    if (platform !== 'darwin') window.setMenuBarVisibility(false);
    window.once('ready-to-show', () => {
      window.show();
      if (isMaximized) window.maximize();
    });
    window.loadURL(`${ORIGIN}${page}`).catch(() => window.show()); // an empty window can be closed, a hidden one cannot
    return window;
  };
  return {
    openMain() {
      if (main && !main.isDestroyed()) {
        if (main.isMinimized()) main.restore();
        main.show();
        main.focus();
        return;
      }
      const window = open('/');
      window.on('close', () => place.keep(window));
      main = window;
    },
    openPrint: (query) => void open(`/print.html?${query}`),
  };
}
