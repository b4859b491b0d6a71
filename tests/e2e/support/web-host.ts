import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pinnedNode } from '../../../build/pinned-node.mjs';
import { isFresh } from '../../../build/sources.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

/** The built app: the folder that ROUTEKAART_DIST names, else dist/, built anew when the sources have changed. */
export function builtApp(): string {
  const named = process.env.ROUTEKAART_DIST;
  if (named) return path.resolve(named);
  const dist = path.join(root, 'dist');
  if (!isFresh(root, dist)) {
    // As it is released: by the environment of a test run it would be the larger build for development.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(pinnedNode(), [path.join(root, 'build', 'build.mjs')], { stdio: 'ignore', env });
  }
  return dist;
}

export interface WebHostProcess {
  /** `origin/#token=…`, for tests alone: see address.ts, which makes an address that a page can open. */
  readonly address: string;
  /** What the program said: opens the app once. */
  readonly said: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** Ends it as Ctrl+C does, and waits. The data folder stays. */
  stop(): Promise<void>;
  /** Ends it as a crash does (kill -9), and waits. The data folder stays. */
  kill(): Promise<void>;
  /** Stops it when it still runs and throws its data folder away, when it made that itself. */
  dispose(): Promise<void>;
}

export interface WebHostSetting {
  /** An empty temporary folder when left out. */
  readonly dataFolder?: string;
  readonly port?: number;
  /** The folder that holds main/ and renderer/; `builtApp()` when left out. */
  readonly app?: string;
  /** A file to open, as when somebody double-clicks it. */
  readonly file?: string;
}

/** Starts the built web host as a program of its own. Rejects with what it said when it does not come up. */
export async function startWebHostProcess(setting: WebHostSetting = {}): Promise<WebHostProcess> {
  const dataFolder = setting.dataFolder ?? mkdtempSync(path.join(tmpdir(), 'routekaart-e2e-'));
  const words = [path.join(setting.app ?? builtApp(), 'main', 'web.js'), `--data=${dataFolder}`];
  if (setting.port !== undefined) words.push(`--port=${setting.port}`);
  if (setting.file !== undefined) words.push('--', setting.file);
  const child = spawn(pinnedNode(), words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const said = await firstLine(child);
  const { token } = JSON.parse(await readFile(path.join(dataFolder, 'host.json'), 'utf8')) as { token: string };
  return {
    address: `${new URL(said).origin}/#token=${token}`,
    said,
    dataFolder,
    pid: child.pid ?? 0,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async dispose() {
      await end('SIGTERM');
      if (setting.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    if (child.stdout) createInterface(child.stdout).once('line', resolve);
    child.once('close', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
  });
}
