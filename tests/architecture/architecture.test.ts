import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkColours } from './checks/colours.ts';
import { checkCycles, checkFeatures, checkHosts, checkPackages, checkRooms } from './checks/directions.ts';
import { type Import, importsOf } from './checks/imports.ts';
import { checkManifest, type Manifest } from './checks/manifest.ts';
import { checkClocks, checkIpc, checkLength, checkNames, checkSql } from './checks/places.ts';
import { type Finding, readSources, type SourceFile } from './checks/sources.ts';

const root = path.resolve(import.meta.dirname, '../..');
const project = readSources(root);

/** Files that are longer than 400 lines, and why. The shorter this list, the better. */
const longFiles: Readonly<Record<string, string>> = {
  'renderer/ui/tokens.css': 'one table of tokens in four themes, read across',
};

const fixture = (name: string) => readSources(path.join(import.meta.dirname, 'fixtures', name));
const names = (files: readonly SourceFile[]) => files.map((file) => file.path);
const onImports = (check: (imports: readonly Import[]) => Finding[]) => (files: readonly SourceFile[]) =>
  check(importsOf(files));

test('the checks see the project', () => {
  expect(project.length).toBeGreaterThan(100);
  expect(importsOf(project).length).toBeGreaterThan(300);
});

interface Rule {
  readonly rule: string;
  readonly check: (files: readonly SourceFile[]) => Finding[];
  readonly fixture: string;
  /** What the check has to find in the fixture: this and nothing else. */
  readonly faults: readonly string[];
}

const rules: readonly Rule[] = [
  {
    rule: 'rooms look one way only',
    check: onImports(checkRooms),
    fixture: 'rooms',
    faults: [
      'shared/model/looks-into-db.ts:1: shared may not look into db (#db/store.ts)',
      'db/looks-into-main.ts:1: db may not look into main (../main/core.ts)',
      'main/reaches-across.ts:1: ../shared/model/plan.ts leaves its room: write #shared/model/plan.ts',
      'main/same-room.ts:1: #main/core.ts is in the same room: relative',
      'renderer/ui/escapes.ts:2: renderer may not look into main (../../main/core.ts)',
      'renderer/ui/escapes.ts:6: renderer may not look into db (#db/store.ts)',
      'renderer/ui/escapes.ts:8: renderer may not look into main (#shared/../main/core.ts)',
      'renderer/ui/escapes.ts:9: ../../build/build.ts leads out of the rooms',
    ],
  },
  {
    rule: 'a feature imports no other feature',
    check: onImports(checkFeatures),
    fixture: 'features',
    faults: [
      'renderer/features/budget/meets-scores.ts:1: feature budget may not import feature scores',
      'renderer/features/budget/meets-scores.ts:2: feature budget may not import feature scores',
      'renderer/ui/knows-a-feature.ts:1: renderer/ui/knows-a-feature.ts may not import feature scores',
    ],
  },
  {
    rule: 'the core knows no host, and a host no other host',
    check: onImports(checkHosts),
    fixture: 'hosts',
    faults: [
      'main/core/knows-a-host.ts:1: only host-web itself may import it',
      'main/host-electron/knows-the-other.ts:1: only host-web itself may import it',
    ],
  },
  {
    rule: 'a room uses only its own packages',
    check: onImports(checkPackages),
    fixture: 'packages',
    faults: [
      'shared/reads-files.ts:1: shared knows no Node (node:fs)',
      'main/opens-the-database.ts:1: main may not use better-sqlite3',
      'renderer/draws.tsx:2: renderer may not use lodash/fp',
      'renderer/draws.tsx:3: renderer knows no Node (node:path)',
      'renderer/draws.tsx:4: renderer may not use electron',
    ],
  },
  {
    rule: 'no files need each other in a circle',
    check: onImports(checkCycles),
    fixture: 'cycles',
    faults: ['shared/a.ts: shared/a.ts → shared/b.ts → shared/deep/c.ts → shared/a.ts'],
  },
  {
    rule: 'one file listens to windows',
    check: checkIpc,
    fixture: 'ipc',
    faults: ['main/host-electron/second-ear.ts:3: only main/host-electron/ipc.ts listens to windows'],
  },
  {
    rule: 'SQL lives in db/ alone',
    check: checkSql,
    fixture: 'sql',
    faults: [
      'main/services/asks-itself.ts:2: SQL outside db/',
      'main/services/asks-itself.ts:3: SQL outside db/',
      'main/services/asks-itself.ts:4: SQL outside db/',
    ],
  },
  {
    rule: 'shared has no clock and no dice',
    check: checkClocks,
    fixture: 'clocks',
    faults: [
      'shared/own-time.ts:2: shared has no clock and no dice of its own (new Date())',
      'shared/own-time.ts:3: shared has no clock and no dice of its own (Date.now()',
      'shared/own-time.ts:4: shared has no clock and no dice of its own (Math.random()',
    ],
  },
  {
    rule: 'a file is named after what it does',
    check: (files) => checkNames(names(files)),
    fixture: 'names',
    faults: [
      'shared/utils.ts: say what it does instead',
      'shared/date-helpers.ts: say what it does instead',
      'shared/helpers/dates.ts: say what it does instead',
      'shared/camelCase.ts: file names are kebab-case, components may be PascalCase',
    ],
  },
  {
    rule: 'colours come from tokens',
    check: checkColours,
    fixture: 'colours',
    faults: [
      'renderer/print/chart.tsx:2: #b42318 is a colour without a token',
      'renderer/ui/painted.css:3: #fff is a colour without a token',
      'renderer/ui/painted.css:4: rgb( is a colour without a token',
      'renderer/ui/painted.css:5: tomato is a colour without a token',
      'renderer/ui/painted.css:6: Black is a colour without a token',
      'renderer/ui/painted.tsx:2: #0e5a6b is a colour without a token',
    ],
  },
  {
    rule: 'a file is read in one sitting',
    check: (files) => checkLength(files, {}, 5),
    fixture: 'length',
    faults: ['shared/long.ts: 6 lines, more than 5', 'shared/text/long-words.ts: 8 lines, more than 7.5'],
  },
];

describe.each(rules)('$rule', ({ check, fixture: name, faults }) => {
  test('in the project', () => {
    const found = check === rules.at(-1)?.check ? checkLength(project, longFiles) : check(project);
    expect(found).toEqual([]);
  });
  test('and the fixture that breaks it is found out', () => {
    expect(check(fixture(name)).sort()).toEqual([...faults].sort());
  });
});

test('names, also outside the rooms', () => {
  expect(checkNames(names(readSources(root, ['build', 'tests/support', 'tests/e2e', 'tests/unit'])))).toEqual([]);
});

test('a reason for a file that is no longer long has to go', () => {
  expect(checkLength([], { 'shared/a.ts': 'once' })).toEqual([
    'shared/a.ts: no longer too long, so it needs no reason',
  ]);
});

test('only better-sqlite3 comes along at run time, in exact versions', () => {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  expect(checkManifest(manifest)).toEqual([]);
  expect(
    checkManifest({
      dependencies: { 'better-sqlite3': '^13.2.0', react: '19.3.1' },
      devDependencies: { vite: 'latest', 'node-runtime': 'file:build/node-runtime' },
      scripts: { postinstall: 'node x.js' },
    }),
  ).toEqual([
    'react: bundle it (devDependencies)',
    'better-sqlite3: ^13.2.0 is not an exact version',
    'vite: latest is not an exact version',
    'postinstall: npm ci may run no script',
  ]);
});
