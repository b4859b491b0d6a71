/** Electron as the modules here take it: given by the entry, so that they can be driven without its binary. */
export type ElectronApi = typeof import('electron');
