import { ShareSection } from '../model/kinds/sharing.ts';
import { PlanView } from '../model/plan-view.ts';
import { definitionOf, type Kind, type PlanRecord } from '../model/records.ts';
import { privateSource } from '../model/talk-points.ts';
import { kindPolicies, sectionOfKind, sectionsOfProfile } from './policy.ts';

/** What one can open: a section of the plan, or a private kind by its name. */
export type OpenPart = ShareSection | (typeof privateKindNames)[number];
const privateKindNames = ['scan', 'belief', 'reflection'] as const satisfies readonly Kind[];

/** Every way by which words of a plan can go out of the app. */
export const outlets = [
  'share',
  'feedbackForm',
  'feedbackAnswer',
  'response',
  'paper',
  'calendar',
  'picture',
  'clipboard',
  'drag',
  'commandLine',
  'notification',
  'report',
  'log',
  'temporary',
  'backup',
] as const;
export type Outlet = (typeof outlets)[number];

/** What goes out by an outlet: from the start, and what only a tick of the owner adds. */
export interface OutletPolicy {
  /** Null = it differs with who receives it (sectionsOfProfile), or received the file it is about. */
  readonly opens: readonly OpenPart[] | null;
  readonly ticks: readonly OpenPart[];
}

/** Every part of a plan that can be open or not. */
export const allParts: readonly OpenPart[] = [...ShareSection.options, ...privateKindNames];
const forManager = sectionsOfProfile.manager;
const dated: readonly OpenPart[] = ['learning', 'conversations', 'budget'];
const nothing: OutletPolicy = { opens: [], ticks: [] };

/**
 * One table for every outlet (method.md, Sharing): what stays in a share stays off paper and out of a picture too, unless it
 * is ticked, and the other way round. Preview, file, page, paper, calendar and picture ask it; a new outlet without a line
 * does not compile.
 */
export const outletPolicies: Readonly<Record<Outlet, OutletPolicy>> = {
  // A file or a page: the same content.
  share: { opens: null, ticks: allParts },
  // The titles of the requirements one asks about, and the owner's question; nothing else of the plan.
  feedbackForm: nothing,
  // What a giver wrote himself.
  feedbackAnswer: nothing,
  // What a receiver wrote himself, with the words of the shared plan that he agrees to; nothing of his own plan.
  response: nothing,
  // Paper lies between employee and manager. What no overview can print is never on it.
  paper: { opens: forManager, ticks: ['ideas', 'hours', 'notes', ...privateKindNames] },
  // One's own calendar, which others may look into.
  calendar: { opens: dated, ticks: ['workingTime', 'leave', 'notes'] },
  // A picture is put into a mail or a document; that of the scan or of the hours is made of nothing else, and asked for as such.
  picture: { opens: forManager, ticks: ['hours', 'scan'] },
  // A response as text, and what somebody just typed in a field, when he presses to copy exactly that.
  clipboard: nothing,
  // A row that is dragged may be let go over another program.
  drag: nothing,
  // It never opens the store: what it tells is in the file that it was named, so its owner let that go.
  commandLine: { opens: null, ticks: allParts },
  // Titles and dates of what is in the agenda, on one's own screen, also when that is locked.
  notification: { opens: dated, ticks: [] },
  // For a helper: versions, dates and sizes.
  report: nothing,
  log: nothing,
  // What is made beside the store and the backups.
  temporary: nothing,
  // A copy of the store in a second place, for its owner alone: with the history, so with what was deleted too.
  backup: { opens: allParts, ticks: [] },
};

/**
 * A plan as an outlet of one's own (paper, a picture) may tell it with these parts open. Records of a part that is not open are
 * not there, fields that wait for one are empty. Days off stay without their names, since hours are counted with them; the
 * app's own bookkeeping stays, since sums and agreements need it and nothing shows it.
 */
export function openView(view: PlanView, parts: Iterable<OpenPart>): PlanView {
  const open: ReadonlySet<string> = new Set(parts);
  const records = [...view.records.values()].flatMap((record) => {
    const told = openRecord(record, open);
    return told === null ? [] : [[told.id as string, told] as const];
  });
  return new PlanView(new Map(records));
}

function openRecord(record: PlanRecord, open: ReadonlySet<string>): PlanRecord | null {
  const { kind } = record;
  const section = sectionOfKind(kind);
  const isOpen = section === null ? kindPolicies[kind] !== 'ticked' || open.has(kind) : open.has(section);
  if (record.kind === 'leave' && !isOpen) return { ...record, title: '' };
  if (!isOpen) return null;
  const source = privateSource(record);
  if (source !== null && !open.has(source)) return null;
  const held = Object.entries(definitionOf(kind).fields).filter(
    ([, { when }]) => when !== undefined && 'section' in when && !open.has(when.section),
  );
  if (held.length === 0) return record;
  return { ...record, ...Object.fromEntries(held.map(([field, { empty }]) => [field, empty])) } as PlanRecord;
}
