import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** How long fetching Electron may take before the browser is used instead. */
export const FETCH_LIMIT_SECONDS = 120;

/** @type {Record<string, string>} */
const programs = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
/** @param {string} platform */
const programOf = (platform) => programs[platform] ?? 'electron';

/**
 * @typedef {object} Here
 * @property {string} platform
 * @property {Readonly<Record<string, string | undefined>>} environment
 */

/**
 * Why Electron cannot show a window here, or nothing. Known before anything is fetched.
 * @param {Here & { userId: number | undefined }} here
 */
export function obstacle({ platform, environment, userId }) {
  if (platform !== 'linux') return undefined;
  if (userId === 0) return 'Electron niet start onder de gebruiker root';
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return 'hier geen scherm is waarop Electron kan openen';
  return undefined;
}

/**
 * The Electron that is here already: `{ file }`. Otherwise `{ why }` when it is no use to fetch it, or neither.
 * ELECTRON_OVERRIDE_DIST_PATH names a folder to use instead of the package's own.
 * @param {Here & { packageFolder: string | undefined }} here
 * @returns {{ file?: string, why?: string }}
 */
export function findElectron({ platform, environment, packageFolder }) {
  const own = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (own) {
    const file = path.join(own, programOf(platform));
    return existsSync(file) ? { file } : { why: `in ELECTRON_OVERRIDE_DIST_PATH (${own}) geen Electron staat` };
  }
  if (!packageFolder) return { why: 'Electron hier niet geïnstalleerd is' };
  try {
    /** @param {string} name */
    const read = (name) => readFileSync(path.join(packageFolder, name), 'utf8').trim();
    const file = path.join(packageFolder, 'dist', read('path.txt'));
    const complete = read('dist/version').replace(/^v/, '') === JSON.parse(read('package.json')).version;
    return complete && existsSync(file) ? { file } : {};
  } catch {
    return {};
  }
}

/** The folder of the npm package, or nothing when only the runtime packages were installed. */
export function electronPackageFolder() {
  try {
    return path.dirname(require.resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}

const noConnection = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|fetch failed/;

/**
 * Fetches Electron with its own installer. Resolves with nothing when it is there, else with why not. `signal` gives up;
 * what the installer had to say is kept in `logFile`.
 * @param {{ node: string, packageFolder: string, logFile: string, signal?: AbortSignal, limitSeconds?: number }} options
 * @returns {Promise<string | undefined>}
 */
export function fetchElectron({ node, packageFolder, logFile, signal, limitSeconds = FETCH_LIMIT_SECONDS }) {
  return new Promise((resolve) => {
    const child = spawn(node, [path.join(packageFolder, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    /** @type {string | undefined} */
    let why;
    /** @param {string} reason */
    const stop = (reason) => {
      why ??= reason;
      child.kill('SIGKILL');
    };
    const late = setTimeout(
      () => stop(`het ophalen van Electron langer duurde dan ${limitSeconds} seconden`),
      limitSeconds * 1000,
    );
    signal?.addEventListener('abort', () => stop('je het ophalen van Electron oversloeg'));
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.on('error', (error) => {
      said += error.message;
    });
    child.on('close', (code) => {
      clearTimeout(late);
      if (code === 0) return resolve(undefined);
      mkdirSync(path.dirname(logFile), { recursive: true });
      writeFileSync(logFile, said);
      resolve(
        why ??
          (noConnection.test(said)
            ? 'Electron niet opgehaald kon worden (geen verbinding met de server waar het staat)'
            : `Electron niet opgehaald kon worden (de details staan in ${logFile})`),
      );
    });
  });
}
