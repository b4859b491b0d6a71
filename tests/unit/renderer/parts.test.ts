import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parts } from '../../../renderer/features/settings/parts.ts';

const shortNames: Record<string, string> = {
  'OFL-1.1': 'SIL Open Font License 1.1',
  'CC-BY-4.0': 'CC BY 4.0',
  'Apache-2.0': 'Apache 2.0',
  'BSD-2-Clause': 'BSD 2-Clause',
};

/** Packages that carry another work with a licence of its own inside them. */
const carriedInside: Record<string, string> = { unpdf: 'Apache 2.0' };

interface PackageFile {
  readonly license: string;
  readonly dependencies: object;
  readonly devDependencies: object;
}

function readJson(path: string): PackageFile {
  return JSON.parse(readFileSync(path, 'utf8')) as PackageFile;
}

test.each(parts.flatMap((part) => part.packages.map((name) => [name, part.licence] as const)))(
  'the licence named for %s is the one it carries: %s',
  (name, licence) => {
    const carried = readJson(`node_modules/${name}/package.json`).license;
    expect(licence).toBe([shortNames[carried] ?? carried, carriedInside[name] ?? []].flat().join(', '));
  },
);

test('everything named is a dependency of the app', () => {
  const { dependencies, devDependencies } = readJson('package.json');
  const known = Object.keys({ ...dependencies, ...devDependencies });
  expect(parts.flatMap((part) => part.packages).filter((name) => !known.includes(name))).toEqual([]);
});
