// npm run mutate -- MODULE [--sample N] [--seed S] [--file PART]: breaks the code of a module in small ways, one at a time, and
// says which of them no test notices. Works in a copy under out/. Stryker does the work; it has a package of its own, because
// nothing else needs it: npm ci --prefix build/mutation.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from './mutation/drawn.mjs';

/**
 * @typedef {import('./mutation/drawn.mjs').Place} Place
 * @typedef {{ fileName: string, location: Place, replacement: string, mutatorName: string, status: string }} Mutant with a
 *   location as in `Place`: lines from 1, columns from 0
 */

const root = path.resolve(import.meta.dirname, '..');
const tools = path.join(import.meta.dirname, 'mutation', 'node_modules', '@stryker-mutator');

/**
 * What is broken, and the tests that may notice; those that do not reach a file by imports are left out by themselves. Tests
 * that start the built app in a process of its own cannot notice, so they are not named.
 * @type {Readonly<Record<string, { readonly files: string, readonly only?: RegExp, readonly tests: readonly string[] }>>}
 */
const modules = {
  share: {
    files: 'shared/share',
    tests: ['tests/unit/{share,sharing,asks,calendar}/**/*.test.{ts,tsx}', 'tests/unit/coach/changed-*.test.ts'],
  },
  history: {
    files: 'shared/history',
    tests: ['tests/unit/{history,model,scan,share}/**/*.test.ts', 'tests/integration/store/{revert,edits}.test.ts'],
  },
  edits: {
    files: 'shared/model/edits',
    tests: [
      'tests/unit/{model,asks,history,hours,profile,scan,share,calendar,guide}/**/*.test.ts',
      'tests/unit/coach/choices.test.ts',
    ],
  },
  db: {
    files: 'db',
    // Released migrations are frozen: their bytes are held by a hash.
    only: /^db\/[^/]+\.ts$/,
    tests: [
      'tests/unit/{db,hosts}/*.test.ts',
      'tests/integration/store/{backup-files,backups,before-opening,closed-to-others,damage,edits,erase,heal,opening}.test.ts',
      'tests/integration/store/{random-work,received,rescue,revert,watch,writing}.test.ts',
    ],
  },
  'host-web': {
    files: 'main/host-web',
    only: /(guard|json-body|tickets|token-proof|host-file|feed|hand-over)\.ts$/,
    tests: ['tests/unit/hosts/*.test.ts', 'tests/integration/hosts/loopback.test.ts'],
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
  },
});
const named = modules[positionals[0] ?? ''];
if (named === undefined) {
  process.stderr.write(`npm run mutate -- ${Object.keys(modules).join('|')} [--sample N] [--seed S] [--file PART]\n`);
  process.exit(2);
}
const module = named;
if (!existsSync(tools)) {
  process.stderr.write('Stryker is not there yet: npm ci --prefix build/mutation\n');
  process.exit(2);
}

/** @param {string} name @returns {Promise<any>} */
const stryker = (name) => import(path.join(tools, name, 'dist', 'src', 'index.js'));

/** Numbers between 0 and 1 that follow from a seed (mulberry32). @param {number} seed */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lines from 1, columns from 0, as Stryker's ranges have them. @param {Place} place */
const rangeOf = ({ start, end }) => `${start.line}:${start.column}-${end.line}:${end.column}`;

/** @param {Place} place @param {number} lines @param {number} columns @returns {Place} */
const moved = ({ start, end }, lines, columns) => ({
  start: { line: start.line + lines, column: start.column + columns },
  end: { line: end.line + lines, column: end.column + columns },
});

/** Every place of which mutants can be made, as `file:range`. */
async function places() {
  const { Instrumenter } = await stryker('instrumenter');
  const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const files = readdirSync(path.join(root, module.files), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(module.files, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts') && name.includes(values.file) && (module.only?.test(name) ?? true))
    .sort()
    .map((name) => ({
      name: path.join(root, name),
      mutate: true,
      content: readFileSync(path.join(root, name), 'utf8'),
    }));
  const { mutants } = await new Instrumenter(quiet).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  /** @type {Map<string, Place>} */
  const found = new Map();
  for (const { fileName, location } of mutants) {
    const place = moved(location, 1, 0);
    found.set(`${path.relative(root, fileName)}:${rangeOf(place)}`, place);
  }
  return found;
}

/** Where a point stands in a text. @param {string} text @param {{ line: number, column: number }} point lines from 1 */
function offsetOf(text, { line, column }) {
  let at = 0;
  for (let passed = 1; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at + column;
}

/** Replaces a place in a text. @param {string} text @param {Place} place @param {string} replacement */
const replaced = (text, { start, end }, replacement) =>
  text.slice(0, offsetOf(text, start)) + replacement + text.slice(offsetOf(text, end));

/**
 * A copy of the sources that can be asked whether a mutant compiles: one that does not is noticed. That something is not used
 * any more is no answer, so it is not asked.
 */
function compiler() {
  const copy = path.join(root, 'out', 'mutation-types');
  rmSync(copy, { recursive: true, force: true });
  const apart = new Set(['node_modules', 'out', 'dist', '.git']);
  for (const name of readdirSync(root).filter((name) => !apart.has(name)))
    cpSync(path.join(root, name), path.join(copy, name), {
      recursive: true,
      filter: (from) => !apart.has(path.basename(from)),
    });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const settings = path.join(copy, 'tsconfig.base.json');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replaceAll(/"noUnused\w+": true/g, (on) => on.replace('true', 'false')),
  );
  const compiles = () =>
    spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { cwd: copy }).status === 0;
  if (!compiles()) throw new Error('The code does not compile as it is.');
  return {
    /** @param {Mutant} mutant */
    takes({ fileName, location, replacement }) {
      const file = path.join(copy, path.relative(root, fileName));
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, replaced(text, location, replacement));
      const taken = compiles();
      writeFileSync(file, text);
      return taken;
    },
    /** The text of a file as it was at the start. @param {string} fileName */
    textOf: (fileName) => readFileSync(path.join(copy, path.relative(root, fileName)), 'utf8'),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

const { takes, textOf, remove } = compiler();
const all = await places();
const roll = dice(Number(values.seed));
const shuffled = [...all.entries()].map((entry) => ({ entry, at: roll() })).sort((a, b) => a.at - b.at);
const chosen = new Map(shuffled.slice(0, Number(values.sample ?? all.size)).map(({ entry }) => entry));
draw([...chosen.values()]);
process.env.MUTATE_TESTS = module.tests.join('|');
process.chdir(root);

const { default: Stryker } = await stryker('core');
/** @type {readonly Mutant[]} */
const told = await new Stryker({
  plugins: [
    path.join(tools, 'vitest-runner', 'dist', 'src', 'index.js'),
    path.join(import.meta.dirname, 'mutation', 'drawn.mjs'),
  ],
  ignorers: ['drawn'],
  mutate: [...chosen.keys()],
  testRunner: 'vitest',
  vitest: { configFile: path.join('build', 'mutation', 'vitest.config.mjs'), related: true },
  coverageAnalysis: 'perTest',
  reporters: [],
  concurrency: 2,
  tempDirName: path.join('out', 'mutation'),
  ignorePatterns: ['out', 'dist'],
  // This Stryker rewrites it with an API that TypeScript 7 has not; nothing in it names a path that would need that.
  tsconfigFile: 'none',
  // It would put a comment into every file, frozen ones too; the tests run what they get without checking types.
  disableTypeChecks: false,
  dryRunTimeoutMinutes: 20,
  allowEmpty: true,
  logLevel: 'error',
}).runMutationTest();

// What Stryker tells counts columns from 1.
const results = told.map((mutant) => ({ ...mutant, location: moved(mutant.location, 0, -1) }));

/** @param {Mutant} mutant */
const nameOf = ({ fileName, location }) => `${path.relative(root, fileName)}:${rangeOf(location)}`;
const made = results.filter((mutant) => chosen.has(nameOf(mutant)) && mutant.status !== 'Ignored');
const left = made.filter((mutant) => /Survived|NoCoverage/.test(mutant.status) && takes(mutant));
for (const { fileName, location, replacement, mutatorName, status } of left) {
  const text = textOf(fileName);
  const was = text.slice(offsetOf(text, location.start), offsetOf(text, location.end));
  /** @param {string} code */
  const short = (code) => code.replaceAll(/\s+/g, ' ').slice(0, 100);
  const where = `${path.relative(root, fileName)}:${location.start.line}`;
  process.stdout.write(
    `${where}  ${mutatorName}${status === 'NoCoverage' ? ', no test comes here' : ''}: ${short(was)}  ->  ${short(replacement)}\n`,
  );
}
remove();
const score = ((100 * (made.length - left.length)) / made.length).toFixed(1);
process.stdout.write(
  `${positionals[0]}: ${made.length - left.length} noticed, ${left.length} survived, ${score}% of ${made.length} mutants at ${chosen.size} of ${all.size} places (seed ${values.seed})\n`,
);
