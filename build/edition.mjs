// Builds the page for the browser (renderer/edition) into one file that needs nothing else: script, styles and letters stand
// in it, and its policy lets in exactly those, by their digests. Content comes later, by shared/share/page.ts.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ownLanguages } from './own-languages.mjs';

/**
 * What react-aria adds to the head of a page that has a button, to keep a press from scrolling. A policy by digest has to
 * know it; when it changes, tests/e2e/share-page.test.ts says so.
 */
const pressStyle = `
@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}
    `.trim();

/** @param {string} text */
const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param {string} root
 * @param {string} outFile
 */
export async function buildEdition(root, outFile) {
  // The same page whoever starts the build: a test would else get the other half of a React for development.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const built = await build({
    configFile: false,
    root: path.join(root, 'renderer'),
    plugins: [ownLanguages(), react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
      write: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      lib: {
        entry: path.join(root, 'renderer/edition/main.tsx'),
        formats: ['iife'],
        name: 'routekaart',
        fileName: 'page',
      },
    },
    logLevel: 'warn',
  });
  process.env.NODE_ENV = environment ?? 'production';
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the page was not built');
  const script = output.output.flatMap((o) => (o.type === 'chunk' ? [o.code] : [])).join('\n');
  const style = output.output
    .flatMap((o) => (o.type === 'asset' && o.fileName.endsWith('.css') ? [String(o.source)] : []))
    .join('\n');
  // Text of ours that would end its own element.
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) throw new Error('the page would end too early');
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)} ${digest(pressStyle)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  mkdirSync(path.dirname(outFile), { recursive: true });
  writeFileSync(
    outFile,
    `<!doctype html>
<html lang="__ROUTEKAART_LANGUAGE__">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>__ROUTEKAART_TITLE__</title>
<style>${style}</style>
</head>
<body>
<div id="root">__ROUTEKAART_WORDS__</div>
<script type="application/json" id="content">__ROUTEKAART_CONTENT__</script>
<script>${script}</script>
</body>
</html>
`,
  );
}
