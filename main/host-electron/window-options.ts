import type { BrowserWindowConstructorOptions } from 'electron';

export interface WindowSetting {
  /** The bundled preload (dist/main/preload.cjs). */
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly dark: boolean;
}

/** Of every window, the print page included. Said in full, also what is Electron's default today. */
export function windowOptions({ preload, isPackaged, dark }: WindowSetting): BrowserWindowConstructorOptions {
  return {
    title: 'Routekaart',
    width: 1280,
    height: 840,
    minWidth: 360,
    minHeight: 480,
    show: false,
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
      // Chromium would fetch its dictionaries from the internet.
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}
