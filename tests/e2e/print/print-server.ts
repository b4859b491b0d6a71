import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { loadAssets } from '#main/assets.ts';
import { builtApp } from '../support/web-host.ts';

export interface PrintServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built pages with the headers and the content policy of the app, and nothing else: plans come over the bridge. */
export async function servePrintPage(): Promise<PrintServer> {
  const assets = await loadAssets(path.join(builtApp(), 'renderer'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://print');
    // Asked for by the browser itself, now and then; the app names its own icon.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const { status, headers, body } = assets(pathname);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
