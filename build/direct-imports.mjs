import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const library = 'react-aria-components';
const index = createRequire(import.meta.url)
  .resolve(library)
  .replace(/index\.\w+$/, 'index.mjs');
const imported = /import\s*\{([^}]*)\}\s*from\s*['"]react-aria-components['"];?/g;

/**
 * Splits `a as b, c` into pairs of a name and what it is called on the other side.
 * @param {string} names
 */
const pairs = (names) =>
  names
    .split(',')
    .map((name) => name.trim().split(/\s+as\s+/))
    .map(([one = '', other = one]) => /** @type {const} */ ([one, other]));

/**
 * Where the library itself has each of its exports, and what it is called there.
 * @returns {Map<string, { own: string, file: string }>}
 */
function filesOfExports() {
  const text = readFileSync(index, 'utf8');
  const end = text.lastIndexOf('export {');
  const outside = new Map(pairs(text.slice(end + 'export {'.length, text.indexOf('}', end))));
  const files = new Map();
  for (const [, names = '', file = ''] of text.matchAll(/import\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g))
    for (const [own, local] of pairs(names)) {
      const name = outside.get(local);
      if (name && file.startsWith('.')) files.set(name, { own, file: path.resolve(path.dirname(index), file) });
    }
  return files;
}

/**
 * The component library hands out everything by one file, which ties all its parts to the first screen: what a view needs
 * that is looked at later (calendars, lists to choose from) would be loaded with it. This names the files themselves.
 * @returns {import('vite').Plugin}
 */
export function directImports() {
  const files = filesOfExports();
  return {
    name: 'direct-imports',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !/\.tsx?$/.test(id) || !code.includes(library)) return null;
      return code.replace(imported, (_all, names) =>
        pairs(String(names))
          .filter(([name]) => name !== '' && !name.startsWith('type '))
          .map(([name, local]) => {
            const { own, file } = files.get(name) ?? { own: name, file: library };
            return `import { ${own} as ${local} } from '${file}';`;
          })
          .join(' '),
      );
    },
  };
}
