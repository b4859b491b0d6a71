import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ownLanguages } from '../../../build/own-languages.mjs';

/** Builds the gallery of the kit into a folder of its own and returns that folder. */
export async function buildGallery(): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'kit-gallery-'));
  await build({
    configFile: false,
    root: import.meta.dirname,
    plugins: [ownLanguages(), react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome146',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
    logLevel: 'warn',
  });
  return outDir;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Serves a built folder under the policy of the app: no inline styles without nonce, Trusted Types on. */
export async function serveGallery(folder: string): Promise<{ url: string; server: Server }> {
  const nonce = 'gallery-nonce';
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://gallery').pathname;
    const file = path.join(folder, name === '/' ? 'index.html' : path.normalize(name));
    const extension = path.extname(file);
    try {
      const bytes = readFileSync(file);
      response.writeHead(200, {
        'content-type': types[extension] ?? 'application/octet-stream',
        'content-security-policy': policy,
      });
      response.end(extension === '.html' ? bytes.toString().replaceAll('__CSP_NONCE__', nonce) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
