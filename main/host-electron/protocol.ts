import type { CustomScheme } from 'electron';
import { type Assets, commonHeaders } from '../assets.ts';
import type { ElectronApi } from './electron-api.ts';
import { isOurs, SCHEME } from './origin.ts';

/** Has to be registered before Electron is ready. */
export const schemes: CustomScheme[] = [
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
];

/**
 * Serves the same fixed files with the same headers as the web host, but for one: under a scheme that nobody else can have,
 * the browser may keep the compiled form of a script.
 */
export function servePage(electron: Pick<ElectronApi, 'protocol'>, assets: Assets): void {
  electron.protocol.handle(SCHEME, (request) => {
    if (request.method !== 'GET' || !isOurs(request.url))
      return new Response(null, { status: 404, headers: commonHeaders });
    const { status, headers, body } = assets(new URL(request.url).pathname);
    return new Response(body, { status, headers: { ...headers, 'cache-control': 'no-cache' } });
  });
}
