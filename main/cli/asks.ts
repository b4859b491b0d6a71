import { type Ask, asksOf, partsOf } from '#shared/asks/asks.ts';
import { changeWords } from '#shared/asks/words.ts';
import type { ShareFile } from '#shared/share/envelope.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { askTexts } from '#shared/text/asks.ts';
import { formatDate, formatEuros, formatHoursInText } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';

/** One ask of a shared plan, as `asks FILE --json` prints it (docs/cli.md). */
export interface AskRow {
  readonly part: Ask['part'];
  readonly title: string;
  readonly askedOf: string | null;
  /** YYYY-MM-DD. */
  readonly askedOn: string | null;
  /** Whole eurocents that others are asked to pay. */
  readonly amountCents: number | null;
  /** Minutes of work time: a week for a side task or a split, else in all. */
  readonly minutes: number | null;
  readonly answer: 'yes' | 'no' | 'talk' | null;
  readonly answeredOn: string | null;
  readonly state: Ask['state'];
  readonly changed: readonly { readonly what: string; readonly before: string | null; readonly now: string | null }[];
  /** Of a cost: how far each part is that another pays. */
  readonly sources: readonly { readonly source: string; readonly amountCents: number; readonly state: string }[];
}

/** The asks of a shared plan, in the order and with the states that every view of it shows. */
export function askRows(file: ShareFile, language: Language): AskRow[] {
  const view = viewOfShare(file);
  return asksOf(view, file.share).map((ask) => ({
    part: ask.part,
    title: ask.title,
    askedOf: ask.asked?.of ?? null,
    askedOn: ask.asked?.on ?? null,
    amountCents: ask.cents,
    minutes: ask.minutes,
    answer: ask.answered?.answer ?? null,
    answeredOn: ask.answered?.on ?? null,
    state: ask.state,
    changed: ask.changes.map((change) => {
      const { what, before, now } = changeWords(view, change, language, ask.aboutId);
      return { what, before: before || null, now: now || null };
    }),
    sources: partsOf(view, ask).map(({ source, cents, state }) => ({ source: source.name, amountCents: cents, state })),
  }));
}

/** The same as lines for a person, with the changes under what they changed. */
export function askLines(rows: readonly AskRow[], language: Language): string[] {
  const t = askTexts[language];
  if (rows.length === 0) return [t.none];
  return rows.flatMap(({ state, part, title, amountCents, minutes, answeredOn, changed }) => {
    const facts = [
      t.parts[part],
      title,
      amountCents === null ? '' : formatEuros(amountCents, language),
      minutes === null ? '' : formatHoursInText(minutes, language),
      answeredOn === null ? '' : formatDate(answeredOn, language),
    ];
    const changes = changed.map(({ what, before, now }) =>
      before === null && now === null ? `  ${what}` : `  ${what}: ${before ?? '–'} → ${now ?? '–'}`,
    );
    return [`${t.states[state]} · ${facts.filter(Boolean).join(' · ')}`, ...changes];
  });
}
