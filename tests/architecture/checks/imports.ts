import path from 'node:path';
import { isCode, placeOf, type SourceFile, withoutComments } from './sources.ts';

export interface Import {
  readonly from: SourceFile;
  readonly place: string;
  /** As it is written. */
  readonly specifier: string;
  /** The file it leads to when that is one of the project's, from the root; undefined for a package. */
  readonly target: string | undefined;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

const statement = /(?:^|[\n;}])\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"\n]+)['"]/g;
const dynamic = /\b(?:import|require)\s*\(\s*['"]([^'"\n]+)['"]/g;

/** Every import of every code file, static or dynamic, of styles as well. */
export function importsOf(files: readonly SourceFile[]): Import[] {
  return files.filter(isCode).flatMap((from) => {
    const text = withoutComments(from.text);
    const make = (index: number, specifier: string, typeOnly: boolean): Import => ({
      from,
      place: placeOf(from, index),
      specifier,
      target: targetOf(from.path, specifier),
      typeOnly,
    });
    return [
      ...[...text.matchAll(statement)].map((m) => make(m.index + m[0].length, m[2] ?? '', m[1] !== undefined)),
      ...[...text.matchAll(dynamic)].map((m) => make(m.index, m[1] ?? '', false)),
    ];
  });
}

function targetOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier));
  if (specifier.startsWith('#')) return path.posix.normalize(specifier.slice(1));
  return undefined;
}

/** The package of a bare specifier: `@a/b/c` → `@a/b`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
