import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { loadAssets } from '#main/assets.ts';

/** Builds the print page as build/build.mjs does, into a folder of its own. */
export async function buildPrintPage(): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'print-page-'));
  const root = path.resolve(import.meta.dirname, '../../../renderer');
  await build({
    configFile: false,
    root,
    plugins: [react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome146',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(root, 'print.html') },
    },
    logLevel: 'warn',
  });
  return outDir;
}

export interface PrintServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built page with the headers and the content policy of the app, and nothing else: plans come over the bridge. */
export async function servePrintPage(folder: string): Promise<PrintServer> {
  const assets = await loadAssets(folder);
  const server = createServer((request, response) => {
    const { status, headers, body } = assets(new URL(request.url ?? '/', 'http://print').pathname);
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
