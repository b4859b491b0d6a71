import type { BrowserWindow } from 'electron';
import type { ElectronApi } from './electron-api.ts';
import { ORIGIN } from './origin.ts';
import { windowOptions } from './window-options.ts';

export interface Windows {
  /** The workbench; the one that is open comes to the front. */
  openMain(): void;
  openPrint(query: URLSearchParams): void;
}

type Api = Pick<ElectronApi, 'app' | 'BrowserWindow' | 'nativeTheme'>;

export function createWindows({ app, BrowserWindow, nativeTheme }: Api, preload: string): Windows {
  let main: BrowserWindow | undefined;
  const open = (page: string): BrowserWindow => {
    const dark = nativeTheme.shouldUseDarkColors;
    const window = new BrowserWindow(windowOptions({ preload, isPackaged: app.isPackaged, dark }));
    window.once('ready-to-show', () => window.show());
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
      main = open('/');
    },
    openPrint: (query) => void open(`/print.html?${query}`),
  };
}
