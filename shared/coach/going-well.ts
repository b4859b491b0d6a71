import { unallocatedCents } from '../model/budget.ts';
import { addMonths } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { standingOf } from '../model/gap.ts';
import type { PlanView } from '../model/plan-view.ts';
import { goingWellTexts } from '../text/going-well.ts';
import type { Language } from '../text/language.ts';
import { nameOf } from './name.ts';
import { isAllScored, openRequirements } from './reading.ts';

/** More than a few and it is flattery. */
const most = 3;
const recentMonths = 6;

/** Something that goes well, with the facts to say so. */
export interface GoingWell {
  readonly kind: keyof (typeof goingWellTexts)['nl'];
  readonly data: { readonly name: string; readonly count: number; readonly date: IsoDate };
}

/** What goes well in a plan, three things at most: only what can be seen in the records, growth before diligence. */
export function goingWell(view: PlanView, today: IsoDate): GoingWell[] {
  const found: GoingWell[] = [];
  const tell = (kind: GoingWell['kind'], data: Partial<GoingWell['data']>) =>
    found.push({ kind, data: { name: '', count: 0, date: today, ...data } });

  const grown = openRequirements(view).filter((r) => {
    const scores = view.selfScores(r.id);
    const first = scores[0];
    const last = scores.at(-1);
    return first !== undefined && last !== undefined && last.level > first.level && (standingOf(view, r).gap ?? 1) <= 0;
  });
  const [one] = grown;
  if (one) tell('grown', { name: nameOf(view, one), count: grown.length });

  const done = view.activities.filter((a) => a.state === 'done');
  if (done.length > 0) tell('done', { name: nameOf(view, done.at(-1) ?? (done[0] as never)), count: done.length });

  const talk = view.conversations.findLast((c) => c.state === 'held' && c.heldOn <= today);
  if (talk && talk.heldOn >= addMonths(today, -recentMonths)) {
    const count = view.commitmentsOf(talk.id).length + view.agreedLevelsIn(talk.id).length;
    if (count > 0) tell('talked', { date: talk.heldOn, name: talk.withName, count });
  }

  const seen = openRequirements(view).filter((r) => view.feedback(r.id).length > 0);
  if (seen.length > 1) tell('asked', { count: seen.length });

  const count = openRequirements(view).length;
  if (count > 2 && isAllScored(view)) tell('scored', { count });

  const costs = view.costs.filter((c) => c.amountCents !== null && c.amountCents > 0);
  if (costs.length > 0 && costs.every((c) => unallocatedCents(view, c) === 0)) tell('covered', { count: costs.length });

  if (view.qualities.length > 0) tell('named', { count: view.qualities.length });
  return found.slice(0, most);
}

/** What goes well, in the language of the user. */
export function wordGoingWell({ kind, data }: GoingWell, language: Language): string {
  return goingWellTexts[language][kind](data);
}
