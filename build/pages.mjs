// Builds the pages of the renderer: the workbench and paper. Of the workbench all that the first screen needs is one script,
// beside a small one that asks the host meanwhile; views come in their own when they are looked at.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { directImports } from './direct-imports.mjs';
import { ownLanguages } from './own-languages.mjs';

/**
 * How many kilobytes (of 1,000 bytes, not compressed) the first screen may load at most: script and style sheet. A build that
 * goes over it fails: load what is not on the first screen when it is asked for (renderer/workbench/lazy-view.tsx), or raise
 * this with a reason.
 */
const budget = { script: 1_620, style: 220 };

/**
 * What a browser that keeps our scripts needs to know that they are ours: the digests of all of them, also of those that are
 * loaded later.
 */
const scriptsOf = (/** @type {string} */ folder) =>
  readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js') && !name.includes('worker'));

/** @param {string} file */
const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * The static imports of a module, all the way down.
 * @param {string} from
 * @param {(id: string) => { importedIds?: readonly string[] } | null} info
 */
function reachable(from, info) {
  /** @type {Set<string>} */
  const found = new Set();
  const visit = (/** @type {string} */ id) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of info(id)?.importedIds ?? []) visit(next);
  };
  visit(from);
  return found;
}

/** @param {string} renderer the folder of the sources */
function groups(renderer) {
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  const has = (/** @type {string} */ file, /** @type {string} */ id, /** @type {any} */ context) => {
    const from = path.join(renderer, file);
    const set = known.get(file) ?? reachable(from, (one) => context.getModuleInfo(one));
    known.set(file, set);
    return set.has(id);
  };
  /** @type {(id: string, context: any) => string | null} */
  const name = (id, context) => (has('main.ts', id, context) ? 'start' : has('app.tsx', id, context) ? 'app' : null);
  return [{ name, debugName: 'first screen' }];
}

/**
 * @param {string} root
 * @param {string} outDir
 */
export async function buildPages(root, outDir) {
  const renderer = path.join(root, 'renderer');
  const pages = ['index.html', 'print.html'];
  for (const [i, page] of pages.entries())
    await build({
      configFile: false,
      root: renderer,
      plugins: [ownLanguages(), directImports(), react()],
      html: { cspNonce: '__CSP_NONCE__' },
      build: {
        outDir,
        emptyOutDir: i === 0,
        target: 'chrome146',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        // One sheet for a page: rules keep their order, whichever view is looked at first.
        cssCodeSplit: false,
        chunkSizeWarningLimit: 4000,
        rolldownOptions: {
          input: path.join(renderer, page),
          ...(page === 'index.html' && {
            output: { codeSplitting: { includeDependenciesRecursively: false, groups: groups(renderer) } },
          }),
        },
      },
      logLevel: 'warn',
    });
  for (const page of pages) addIntegrity(outDir, page);
  tellFirstScreen(outDir);
}

/**
 * Names the digest of each script in the page, so that one that was not ours is never run.
 * @param {string} outDir
 * @param {string} page
 */
function addIntegrity(outDir, page) {
  const file = path.join(outDir, page);
  const integrity = Object.fromEntries(
    scriptsOf(outDir).map((name) => [`/assets/${name}`, integrityOf(path.join(outDir, 'assets', name))]),
  );
  const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  const html = readFileSync(file, 'utf8')
    .replace(/(<(?:script|link)\b[^>]*?\b(?:src|href)="(\/assets\/[^"]+\.(?:js|css))")/g, (all, tag, name) =>
      all.includes('integrity=') ? all : `${tag} integrity="${integrityOf(path.join(outDir, name))}"`,
    )
    .replace('<head>', `<head>\n    ${map}`);
  writeFileSync(file, html);
}

/**
 * Says how much the first screen loads, and throws when that is over the budget.
 * @param {string} outDir
 */
function tellFirstScreen(outDir) {
  const html = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
  const app = scriptsOf(outDir).filter((name) => name.startsWith('app-'));
  const files = new Set([...named, ...app.map((name) => `assets/${name}`)]);
  const size = (/** @type {string} */ ending) =>
    [...files].filter((f) => f.endsWith(ending)).reduce((sum, f) => sum + statSync(path.join(outDir, f)).size, 0) /
    1_000;
  const [script, style] = [size('.js'), size('.css')];
  console.log(
    `first screen: ${Math.round(script)} kB of script (at most ${budget.script}), ${Math.round(style)} kB of style (at most ${budget.style})`,
  );
  if (script > budget.script || style > budget.style)
    throw new Error('the first screen loads more than its budget: see build/pages.mjs');
}
