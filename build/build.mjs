// Builds dist/: the renderer (workbench and print page), the main bundles as ESM and the preload as CJS.
// `--out DIR` builds somewhere else. A build that fails leaves the last one as it was.
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { buildEdition } from './edition.mjs';
import { buildPages } from './pages.mjs';
import { sourcesStamp, stampOf } from './sources.mjs';

const root = path.resolve(import.meta.dirname, '..');
const outFlag = process.argv.indexOf('--out');
const dist = outFlag < 0 ? path.join(root, 'dist') : path.resolve(process.argv[outFlag + 1] ?? 'dist');
const fresh = `${dist}.new-${process.pid}`;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * @param {Record<string, string>} entries
 * @param {'es' | 'cjs'} format
 * @param {string} extension
 */
const buildMain = (entries, format, extension) =>
  build({
    configFile: false,
    root,
    publicDir: false,
    define: { __APP_VERSION__: JSON.stringify(version) },
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      outDir: path.join(fresh, 'main'),
      emptyOutDir: false,
      target: 'node22.14',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries)
            .map(([name, file]) => [name, path.join(root, file)])
            .filter(([, file = '']) => existsSync(file)),
        ),
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
    logLevel: 'warn',
  });

try {
  const stamp = sourcesStamp(root);
  await buildPages(root, path.join(fresh, 'renderer'));
  await buildEdition(root, path.join(fresh, 'renderer', 'edition', 'page.html'));
  await buildMain(
    { web: 'main/host-web/entry.ts', electron: 'main/host-electron/entry.ts', worker: 'main/core/worker.ts' },
    'es',
    'js',
  );
  await buildMain({ preload: 'main/host-electron/preload.ts' }, 'cjs', 'cjs');
  // Outside the project the bundles would not find better-sqlite3.
  if (path.relative(root, dist).startsWith('..'))
    symlinkSync(path.join(root, 'node_modules'), path.join(fresh, 'node_modules'), 'junction');
  writeFileSync(stampOf(fresh), stamp);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
