import uFuzzy from '@leeoniya/ufuzzy';
import { kindNames } from '#shared/model/names.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf } from '#shared/model/records.ts';
import type { Language } from '#shared/text/language.ts';
import type { IconName } from '../ui/icon.tsx';
import type { Command } from './contribution.ts';
import { type Place, placeOfRecord } from './places.ts';
import { enabledCommands } from './registry.ts';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Pieces of the label; `hit` = it matched what was typed. */
  readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
  readonly note?: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly command?: Command;
  readonly place?: Place;
  /** Field or record to put the focus on in that place. */
  readonly focus?: string;
}

export interface PaletteResult {
  readonly recent: readonly PaletteItem[];
  readonly commands: readonly PaletteItem[];
  readonly inPlan: readonly PaletteItem[];
}

const fuzzy = new uFuzzy({
  unicode: true,
  // One letter in between is forgiven: "scoren" finds "Scoor".
  intraIns: 1,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
});
const most = 40;

/** What the palette offers for a text: `>` in front asks for commands only, `@` for the plan only. */
export function searchPalette(
  text: string,
  view: PlanView | null,
  recent: readonly string[],
  language: Language,
): PaletteResult {
  const only = text.startsWith('>') ? 'commands' : text.startsWith('@') ? 'plan' : 'all';
  const needle = (only === 'all' ? text : text.slice(1)).trim();
  const commands =
    only === 'plan' ? [] : match(needle, commandItems(language), needle === '' && only === 'all' ? 8 : most);
  const inPlan = only === 'commands' || view === null ? [] : match(needle, planItems(view, language), most);
  const isRecent = (item: PaletteItem) => recent.includes(item.id);
  return {
    recent: commands.filter(isRecent).sort((a, b) => recent.indexOf(a.id) - recent.indexOf(b.id)),
    commands: commands.filter((item) => !isRecent(item)),
    inPlan: needle === '' && only === 'all' ? inPlan.slice(0, 8) : inPlan,
  };
}

function commandItems(language: Language): PaletteItem[] {
  return enabledCommands(language).map((command) => ({
    ...plain(command.id, command.title(language)),
    command,
    ...(command.icon ? { icon: command.icon } : {}),
    ...(command.keys?.[0] ? { keys: command.keys[0] } : {}),
  }));
}

/** Records whose title is a code of ours and not a name that anybody would look for. */
const withoutName: ReadonlySet<string> = new Set([
  'ruleSetting',
  'scan',
  'scanStep',
  'contractPeriod',
  'calendarEntry',
  'reminder',
]);

function planItems(view: PlanView, language: Language): PaletteItem[] {
  return [...view.records.values()].flatMap((record) => {
    if (withoutName.has(record.kind)) return [];
    const title = (record as unknown as Record<string, unknown>)[definitionOf(record.kind).titleField];
    if (typeof title !== 'string' || title.trim() === '') return [];
    const label = title.length > 160 ? `${title.slice(0, 159)}…` : title;
    return [
      {
        ...plain(record.id, label),
        note: kindNames[language][record.kind].one,
        place: placeOfRecord(record),
        focus: record.id,
      },
    ];
  });
}

function plain(id: string, label: string): PaletteItem {
  return { id, label, pieces: [{ text: label, hit: false }] };
}

function match(needle: string, items: readonly PaletteItem[], limit: number): PaletteItem[] {
  if (needle === '') return items.slice(0, limit);
  const haystack = uFuzzy.latinize(items.map((i) => i.label));
  const [found, info, order] = fuzzy.search(haystack, uFuzzy.latinize(needle), 1, 1_000);
  if (!found || found.length === 0) return [];
  if (!info || !order) return found.slice(0, limit).flatMap((at) => items[at] ?? []);
  return order.slice(0, limit).flatMap((rank) => {
    const item = items[info.idx[rank] as number];
    return item ? [{ ...item, pieces: split(item.label, info.ranges[rank] ?? []) }] : [];
  });
}

function split(label: string, ranges: readonly number[]): { text: string; hit: boolean }[] {
  const pieces: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    const [from = 0, to = 0] = [ranges[i], ranges[i + 1]];
    if (from > at) pieces.push({ text: label.slice(at, from), hit: false });
    pieces.push({ text: label.slice(from, to), hit: true });
    at = to;
  }
  if (at < label.length) pieces.push({ text: label.slice(at), hit: false });
  return pieces;
}
