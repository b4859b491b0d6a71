import type { PlanView } from '#shared/model/plan-view.ts';
import { type OpenPart, openView, outletPolicies } from '#shared/share/outlets.ts';
import type { Language } from '#shared/text/language.ts';
import type { Overview, OverviewPart } from './overviews/overview.ts';
import { makePrint, type Print } from './print-context.ts';

const opens: readonly OpenPart[] = outletPolicies.paper.opens ?? [];

/** What the owner ticked on the bar: parts of the overview, and what those show as well. */
export interface PaperChoice {
  readonly shown: ReadonlySet<OverviewPart['id']>;
  readonly extras: ReadonlySet<OpenPart>;
}

/** As a sheet opens: without what does not leave by itself, unless that part is an empty form. */
export function paperChoice(view: PlanView, overview: Overview): PaperChoice {
  const isOpen = ({ holds, isEmpty }: OverviewPart) =>
    holds.every((part) => opens.includes(part) && holdsSomething(view, part)) || isEmpty?.(view) === true;
  return { shown: new Set(overview.parts.filter(isOpen).map((p) => p.id)), extras: new Set() };
}

/** The extras that one can tick: of parts that are shown, as far as the plan holds something of them. */
export function extrasOf(view: PlanView, overview: Overview, { shown }: PaperChoice): OpenPart[] {
  const extras = overview.parts.flatMap((part) => (shown.has(part.id) ? (part.extras ?? []) : []));
  return extras.filter((part) => !opens.includes(part) && holdsSomething(view, part));
}

/** The plan as this sheet may tell it: nothing of what is not open reaches a part, whatever it draws (outlets.ts). */
export function paperView(view: PlanView, overview: Overview, choice: PaperChoice): PlanView {
  const ticked = overview.parts.flatMap((part) => (choice.shown.has(part.id) ? part.holds : []));
  return openView(view, [...opens, ...ticked, ...extrasOf(view, overview, choice).filter((e) => choice.extras.has(e))]);
}

/** What this sheet is made of. */
export function printOf(
  view: PlanView,
  overview: Overview,
  choice: PaperChoice,
  { today, language, recordId = null }: { today: string; language: Language; recordId?: string | null },
): Print {
  const plain = makePrint(paperView(view, overview, choice), today, language);
  const leftOut = overview.parts.filter((p) => !choice.shown.has(p.id)).map((p) => plain.t.parts[p.id]);
  return { ...plain, leftOut, recordId, isSparse: overview.isSparse(view) };
}

function holdsSomething(view: PlanView, part: OpenPart): boolean {
  if (part === 'notes') return view.conversations.some(({ notes }) => notes.trim() !== '');
  if (part === 'climate') return view.climateSheets.length > 0;
  if (part === 'ideas') return view.parkedIdeas.length > 0;
  return part !== 'hours' || view.hourEntries.length > 0;
}
