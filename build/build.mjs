// Builds dist/: the renderer (workbench and print page), the main bundles as ESM and the preload as CJS.
// `--out DIR` builds somewhere else.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const outFlag = process.argv.indexOf('--out');
const dist = outFlag < 0 ? path.join(root, 'dist') : path.resolve(process.argv[outFlag + 1]);
rmSync(dist, { recursive: true, force: true });

const pages = ['index.html', 'print.html'].map((p) => path.join(root, 'renderer', p)).filter(existsSync);
await build({
  configFile: false,
  root: path.join(root, 'renderer'),
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: path.join(dist, 'renderer'),
    emptyOutDir: true,
    target: 'chrome146',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: pages },
  },
  logLevel: 'warn',
});

const node = (entries, format, extension) =>
  build({
    configFile: false,
    root,
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      outDir: path.join(dist, 'main'),
      emptyOutDir: false,
      target: 'node22.14',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries)
            .map(([name, file]) => [name, path.join(root, file)])
            .filter(([, file]) => existsSync(file)),
        ),
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
    logLevel: 'warn',
  });
await node(
  { web: 'main/host-web/entry.ts', electron: 'main/host-electron/entry.ts', worker: 'main/core/worker.ts' },
  'es',
  'js',
);
await node({ preload: 'main/host-electron/preload.ts' }, 'cjs', 'cjs');
