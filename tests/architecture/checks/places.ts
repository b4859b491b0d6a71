import { type Finding, isCode, placeOf, roomOf, type SourceFile, withoutComments } from './sources.ts';

/** Every match of a pattern outside comments, worded. */
function find(file: SourceFile, pattern: RegExp, word: (match: string) => string): Finding[] {
  const text = withoutComments(file.text);
  return [...text.matchAll(pattern)].map((m): Finding => `${placeOf(file, m.index)}: ${word(m[0].trim())}`);
}

/** Every message a window can send has to be in one place where all of them can be seen. */
export function checkIpc(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => isCode(file) && file.path !== 'main/host-electron/ipc.ts')
    .flatMap((file) => find(file, /\bipcMain\b/g, () => 'only main/host-electron/ipc.ts listens to windows'));
}

const sql =
  /\b(SELECT\s[^;`'"]*?\sFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(TABLE|INDEX|VIRTUAL|TRIGGER|UNIQUE)\b|PRAGMA\s+\w+)/g;
const lowerSql =
  /['"`]\s*(select\s[^;`'"]*?\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+table\s|pragma\s)/g;

/** SQL lives in db/ alone, in whatever case it is written. */
export function checkSql(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => isCode(file) && roomOf(file.path) !== 'db')
    .flatMap((file) => [sql, lowerSql].flatMap((pattern) => find(file, pattern, () => 'SQL outside db/')));
}

/** Time and chance are arguments of shared/, so that the same input gives the same output. */
export function checkClocks(files: readonly SourceFile[]): Finding[] {
  const own = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(|\bTemporal\.Now\b/g;
  return files
    .filter((file) => isCode(file) && roomOf(file.path) === 'shared')
    .flatMap((file) => find(file, own, (match) => `shared has no clock and no dice of its own (${match})`));
}

const nobody = /(^|[/-])(utils?|helpers?|misc|common)([/.-]|$)/;

/** A file is named after what it does. */
export function checkNames(paths: readonly string[]): Finding[] {
  return paths.flatMap((name): Finding[] => {
    if (nobody.test(name)) return [`${name}: say what it does instead`];
    const file = name.split('/').at(-1) ?? '';
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(file);
    const pascal = /^([A-Z][a-z0-9]*)+\.tsx$/.test(file);
    return kebab || pascal ? [] : [`${name}: file names are kebab-case, components may be PascalCase`];
  });
}

/** Words in two languages are looked up, not read through: a catalogue may be half as long again. */
const limitOf = (file: SourceFile, limit: number) => (file.path.startsWith('shared/text/') ? limit * 1.5 : limit);

/** A file is read in one sitting. Whoever is longer says in `reasons` why. */
export function checkLength(
  files: readonly SourceFile[],
  reasons: Readonly<Record<string, string>>,
  limit = 400,
): Finding[] {
  const linesOf = (file: SourceFile) => file.text.trimEnd().split('\n').length;
  const long = files.filter((file) => linesOf(file) > limitOf(file, limit));
  return [
    ...long
      .filter((file) => !reasons[file.path])
      .map((file): Finding => `${file.path}: ${linesOf(file)} lines, more than ${limitOf(file, limit)}`),
    ...Object.keys(reasons)
      .filter((name) => !long.some((file) => file.path === name))
      .map((name): Finding => `${name}: no longer too long, so it needs no reason`),
  ];
}
