import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const inputs = [
  'shared',
  'db',
  'main',
  'renderer',
  'build/build.mjs',
  'build/direct-imports.mjs',
  'build/own-languages.mjs',
  'build/pages.mjs',
  'package.json',
  'package-lock.json',
];

/** Where a build notes of which sources it was made. @param {string} dist */
export const stampOf = (dist) => path.join(dist, 'stamp');

/**
 * One line that differs as soon as a source file is added, removed or written. Reads no contents, so it costs little.
 * @param {string} root
 * @returns {string}
 */
export function sourcesStamp(root) {
  const hash = createHash('sha256');
  /** @param {string} name */
  const add = (name) => {
    const stat = statSync(path.join(root, name), { throwIfNoEntry: false });
    if (stat?.isDirectory())
      for (const entry of readdirSync(path.join(root, name)).sort()) add(path.posix.join(name, entry));
    else hash.update(`${name} ${stat?.size} ${stat?.mtimeMs}\n`);
  };
  inputs.forEach(add);
  return hash.digest('hex');
}

/**
 * Whether `dist` was built from the sources as they are now.
 * @param {string} root
 * @param {string} dist
 */
export function isFresh(root, dist) {
  try {
    return readFileSync(stampOf(dist), 'utf8') === sourcesStamp(root);
  } catch {
    return false;
  }
}
