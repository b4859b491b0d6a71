import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '#shared/document/read-file.ts';
import { jobTitleOf } from '#shared/profile/job-title.ts';
import { readProfile } from '#shared/profile/read-profile.ts';
import { foldedWords } from '#shared/profile/same-words.ts';

/** What a person would want from a profile: written down before the reading was looked at. */
export interface Wanted {
  readonly title: string | null;
  readonly wanted: readonly {
    readonly title: string;
    readonly level?: number;
    readonly behaviours: readonly string[];
  }[];
}

/** How a profile, or several, came out against what was wanted. */
export interface Score {
  readonly ticked: number;
  readonly tickedRight: number;
  readonly wanted: number;
  readonly levelsNamed: number;
  readonly levelsRight: number;
  readonly levelsInvented: number;
  readonly behavioursWanted: number;
  readonly behavioursRight: number;
  /** Proposed though it is no requirement, ticked or not. */
  readonly garbage: number;
  readonly proposals: number;
  readonly titlesRight: number;
  readonly files: number;
}

const folder = path.resolve(import.meta.dirname, '../corpus/profiles');

/** The files of the corpus, each with its outcome beside it. Every third is held out: only its score is looked at. */
export function corpusFiles(): { readonly name: string; readonly isHeldOut: boolean }[] {
  const names = readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort();
  return names.map((name, i) => ({ name, isHeldOut: i % 3 === 2 }));
}

/** Reads a profile of the corpus and says what came of it, with what went wrong line by line. */
export async function scoreOf(name: string): Promise<{ readonly score: Score; readonly faults: readonly string[] }> {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const outcome = path.join(folder, name.replace(/\.[^.]+$/, '.json'));
  const { title, wanted } = JSON.parse(readFileSync(outcome, 'utf8')) as Wanted;
  const document = await readDocument(name, bytes);
  const { items } = readProfile(document);
  const faults: string[] = [];
  const left = new Map(wanted.map((w) => [foldedWords(w.title), w]));
  const score = { ...nothing, files: 1, wanted: wanted.length, proposals: items.length };
  for (const item of items) {
    const key = foldedWords(item.text);
    const want = left.get(key);
    left.delete(key);
    if (item.isLikely) score.ticked++;
    if (want && item.isLikely) score.tickedRight++;
    else if (want) faults.push(`not ticked: ${item.text}`);
    else {
      score.garbage++;
      if (item.isLikely) faults.push(`ticked: ${item.text}`);
    }
    const level = item.level?.level ?? null;
    if (level !== null && want?.level === undefined) {
      score.levelsInvented++;
      faults.push(`level invented: ${item.text} = ${level}`);
    }
    if (want?.level !== undefined && level === want.level) score.levelsRight++;
    else if (want?.level !== undefined) faults.push(`level ${level} instead of ${want.level}: ${item.text}`);
    const said = new Set(item.behaviours.map((b) => foldedWords(b.text)));
    for (const behaviour of want?.behaviours ?? []) {
      if (said.has(foldedWords(behaviour))) score.behavioursRight++;
      else faults.push(`behaviour missed: ${behaviour}`);
    }
  }
  for (const want of left.values()) faults.push(`missed: ${want.title}`);
  score.levelsNamed = wanted.filter((w) => w.level !== undefined).length;
  score.behavioursWanted = wanted.reduce((sum, w) => sum + w.behaviours.length, 0);
  const found = jobTitleOf(document, 'x.txt');
  if (title === null || foldedWords(found) === foldedWords(title)) score.titlesRight = 1;
  else faults.push(`title ${found || 'none'} instead of ${title}`);
  return { score, faults };
}

const nothing = {
  ticked: 0,
  tickedRight: 0,
  wanted: 0,
  levelsNamed: 0,
  levelsRight: 0,
  levelsInvented: 0,
  behavioursWanted: 0,
  behavioursRight: 0,
  garbage: 0,
  proposals: 0,
  titlesRight: 0,
  files: 0,
};

/** The sum of scores. */
export function sumOf(scores: readonly Score[]): Score {
  const keys = Object.keys(nothing) as (keyof Score)[];
  return Object.fromEntries(keys.map((key) => [key, scores.reduce((sum, s) => sum + s[key], 0)])) as unknown as Score;
}
