import { spawn } from 'node:child_process';

/**
 * Opens an address in the default browser. Resolves with whether that could be tried.
 * @param {string} address
 * @param {import('./electron.mjs').Here} here
 * @returns {Promise<boolean>}
 */
export function openBrowser(address, { platform, environment }) {
  if (platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY) return Promise.resolve(false);
  /** @type {[string, string[]]} */
  const [command, words] =
    platform === 'darwin'
      ? ['open', [address]]
      : platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
        : ['xdg-open', [address]];
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: 'ignore', detached: true });
    child.on('spawn', () => resolve(true));
    child.on('error', () => resolve(false));
    child.unref();
  });
}
