import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { CallError } from '#shared/contract/errors.ts';
import { type Assets, loadAssets } from '../assets.ts';
import type { Core, CoreOptions } from '../core/core.ts';
import { keepRunning } from '../core/keep-running.ts';
import { OpenedFiles, withOpenedFiles } from '../opened/opened-files.ts';
import { readOpenedFile } from '../opened/read-opened-file.ts';
import { fileLog } from '../services/log.ts';
import { StartFailure } from '../start-failure.ts';
import { addressOf, newToken, readHostFile, removeHostFile, writeHostFile } from './host-file.ts';
import { type LoopbackServer, startServer } from './server.ts';

export interface WebHostOptions {
  readonly startCore: (options: CoreOptions) => Promise<Core>;
  readonly coreOptions: CoreOptions;
  /** The built page (dist/renderer). */
  readonly pageFolder: string;
  /** Undefined or 0: that of the last host when it crashed or left a page open, else a free one. */
  readonly port?: number | undefined;
  /** The files that were named at the start, absolute. */
  readonly files: readonly string[];
}

export interface WebHost {
  /** Opens the app, once and within a minute. */
  readonly address: string;
  /** Resolves when everything acknowledged is on the disk and the data folder is released. */
  close(): Promise<void>;
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * Opens the data folder and then serves the page. Rejects with the CallError of the store or a StartFailure, and leaves nothing
 * running then.
 */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const { dataFolder } = options.coreOptions;
  const assets = await readPage(options.pageFolder);
  const opened = new OpenedFiles();
  for (const file of options.files) opened.put(readOpenedFile(file));
  const log = fileLog(dataFolder, () => new Date().toISOString(), randomUUID);
  const core = withOpenedFiles(await keepRunning(() => options.startCore(options.coreOptions), log), opened);
  try {
    refuseWithoutFolder(dataFolder);
    const { server, token } = await serve({ core, assets, opened }, dataFolder, options.port || undefined);
    writeHostFile(dataFolder, { port: server.port, token });
    return {
      address: addressOf(server.port, server.tickets.issue()),
      async close() {
        // A page that is open now goes on by itself, unsaved words and all, when the app is started again on this port.
        const goesOn = server.hasPages;
        await server.close();
        if (!goesOn) removeHostFile(dataFolder);
        await core.close();
      },
    };
  } catch (error) {
    await core.close();
    throw error;
  }
}

/** The core makes the folder. Where it could not, there is nothing to rescue and nowhere to keep a word: no page is served. */
function refuseWithoutFolder(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CallError('store-readonly', { folder, cause: 'ENOTDIR' });
}

async function readPage(folder: string): Promise<Assets> {
  try {
    return await loadAssets(folder);
  } catch (error) {
    throw new StartFailure('page-missing', folder, error);
  }
}

/**
 * Takes up port and token of the last host where a page may still be open, so that it goes on. On another port the token
 * is a new one: an open page may have shown the old one to whoever sits on the old port now.
 */
async function serve(
  behind: { readonly core: Core; readonly assets: Assets; readonly opened: OpenedFiles },
  dataFolder: string,
  asked: number | undefined,
): Promise<{ server: LoopbackServer; token: string }> {
  const last = readHostFile(dataFolder);
  if (last && (asked === undefined || asked === last.port)) {
    try {
      return { server: await startServer({ ...behind, ...last }), token: last.token };
    } catch (error) {
      if (asked !== undefined) throw portFailure(error, asked);
    }
  }
  const token = newToken();
  try {
    return { server: await startServer({ ...behind, token, port: asked ?? 0 }), token };
  } catch (error) {
    throw portFailure(error, asked ?? 0);
  }
}

function portFailure(error: unknown, port: number): unknown {
  if (codeOf(error) === 'EADDRINUSE') return new StartFailure('port-taken', String(port), error);
  if (codeOf(error) === 'EACCES') return new StartFailure('port-forbidden', String(port), error);
  return error;
}
