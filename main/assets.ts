import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What the bundler writes where the nonce of one answer has to come. */
const NONCE_MARK = '__CSP_NONCE__';

export interface Asset {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/** Answers one path of the page, exactly as it stands in the address (not decoded, without the query). */
export type Assets = (pathname: string) => Asset;

/**
 * Headers of every answer, over both hosts. Nothing is kept by the browser: on our port another program may have been before
 * us or come after us, and one would find the files of the other. For scripts and styles see `keptHeaders`.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Of what the page names with its digest (build/pages.mjs), or what is no code: the name changes with the content, and what
 * another program may have left under that name is not run. So the browser keeps it, and its compiled form, for the next start.
 */
const keptHeaders = { ...commonHeaders, 'cache-control': 'private, max-age=31536000, immutable' };

/** A worker is started without a digest, so it is read anew each time. */
const isKept = (key: string) => key.startsWith('/assets/') && !key.includes('worker');

const importMap = /<script type="importmap">([^<]*)<\/script>/;

/** The policy of a page: everything off, and then only what the page itself brings along. */
export function pagePolicy(nonce: string, mapDigest?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self'${mapDigest ? ` '${mapDigest}'` : ''}`,
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function page(html: string): Asset {
  const nonce = randomBytes(16).toString('base64');
  const map = importMap.exec(html)?.[1];
  const mapDigest = map && `sha256-${createHash('sha256').update(map).digest('base64')}`;
  return {
    status: 200,
    headers: {
      ...commonHeaders,
      'content-type': types['.html'] ?? '',
      'content-security-policy': pagePolicy(nonce, mapDigest),
    },
    body: html.replaceAll(NONCE_MARK, nonce),
  };
}

const missing: Asset = {
  status: 404,
  headers: { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' },
  body: '',
};

/**
 * Reads the built page once and serves it from memory: a path is a key of this fixed map or it does not exist, so there is
 * no way from a path to another file, and a build that runs meanwhile changes nothing under a running app.
 */
export async function loadAssets(folder: string): Promise<Assets> {
  const found = new Map<string, () => Asset>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const type = types[path.extname(entry.name)];
      if (!entry.isFile() || type === undefined) return;
      const file = path.join(entry.parentPath, entry.name);
      const body = new Uint8Array(await readFile(file));
      const key = `/${path.relative(folder, file).split(path.sep).join('/')}`;
      const headers = isKept(key) ? keptHeaders : commonHeaders;
      const asset: Asset = { status: 200, headers: { ...headers, 'content-type': type }, body };
      const html = type === types['.html'] ? new TextDecoder().decode(body) : undefined;
      found.set(key, html === undefined ? () => asset : () => page(html));
    }),
  );
  return (pathname) => found.get(pathname === '/' ? '/index.html' : pathname)?.() ?? missing;
}
