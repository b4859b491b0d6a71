import type { BrowserWindowConstructorOptions } from 'electron';
import type { Bounds } from './window-place.ts';

export interface WindowSetting {
  /** The bundled preload (dist/main/preload.cjs). */
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly dark: boolean;
  readonly bounds: Bounds;
  readonly platform: NodeJS.Platform;
}

/** Of every window, the print page included. Said in full, also what is Electron's default today. */
export function windowOptions(setting: WindowSetting): BrowserWindowConstructorOptions {
  const { preload, isPackaged, dark, bounds, platform } = setting;
  return {
    title: 'Routekaart',
    ...bounds,
    minWidth: 360,
    minHeight: 480,
    show: false,
    // A key that shows the native menu bar would take Alt from the workbench.
    autoHideMenuBar: false,
    backgroundColor: dark ? '#14191b' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: helpsWithSpelling(platform),
      devTools: !isPackaged,
      // The page is one file that never changes under a running app: keep its compiled form from the first start on.
      v8CacheOptions: 'bypassHeatCheck',
    },
  };
}

/** macOS has a spelling checker of its own; elsewhere Chromium would fetch its dictionaries from the internet. */
export function helpsWithSpelling(platform: NodeJS.Platform): boolean {
  return platform === 'darwin';
}
