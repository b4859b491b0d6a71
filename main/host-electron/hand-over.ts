import path from 'node:path';
import type { ElectronApi } from './electron-api.ts';

/** What a second start hands over to the first: where its files are. */
export function handOver(files: readonly string[]): { readonly files: readonly string[] } {
  return { files };
}

/** What a second start handed over. What another version, or another program, sent is not believed as it comes. */
function handedOver(data: unknown): string[] {
  const files = typeof data === 'object' && data !== null && 'files' in data ? data.files : undefined;
  return Array.isArray(files) ? files.filter((f): f is string => typeof f === 'string' && path.isAbsolute(f)) : [];
}

/**
 * Listens for files that reach this program while it runs: from a second start, which may name none and only asks for the
 * window, and on macOS from a double click, which may come before the app is ready. To be called while the entry is evaluated.
 */
export function hearOfFiles(app: ElectronApi['app'], come: (files: readonly string[]) => void): void {
  app.on('second-instance', (_event, _words, _folder, data) => come(handedOver(data)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    come([file]);
  });
}
