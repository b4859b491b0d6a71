import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One file of the project, or of a fixture that plays a project. */
export interface SourceFile {
  /** From the root, with forward slashes: `renderer/ui/button.tsx`. */
  readonly path: string;
  readonly text: string;
}

/** A place that goes against a rule, and what is wrong there. */
export type Finding = `${string}: ${string}`;

export const rooms = ['shared', 'db', 'main', 'renderer'] as const;
export type Room = (typeof rooms)[number];
export const roomOf = (file: string): Room | undefined => rooms.find((room) => file.startsWith(`${room}/`));

/** All files in the rooms under a root, or in the folders that are asked for. */
export function readSources(root: string, folders: readonly string[] = rooms): SourceFile[] {
  return folders.flatMap((folder) => {
    let names: string[] = [];
    try {
      names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    } catch {
      return []; // a fixture need not have every room
    }
    return names
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .filter((name) => /\.(tsx?|mjs|css|html)$/.test(name) && !name.includes('/node_modules/'))
      .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));
  });
}

export const isCode = ({ path: name }: SourceFile) => /\.tsx?$/.test(name);

/** The text with its comments blanked out; lines stay where they are. */
export function withoutComments(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/[^\n]*/g, blank);
}

/** "path:line" of a match. */
export function placeOf(file: SourceFile, index: number): string {
  return `${file.path}:${file.text.slice(0, index).split('\n').length}`;
}
