import { unallocatedCents } from '../model/budget.ts';
import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import type { PlanView } from '../model/plan-view.ts';
import { hasBegunStepTwo } from '../model/progress.ts';
import type { AnyId, RecordOf } from '../model/records.ts';
import { nextConversation } from '../model/talk-points.ts';
import { coachTexts } from '../text/coach.ts';
import type { Language } from '../text/language.ts';
import { nextStepTexts } from '../text/next-steps.ts';
import { wordFinding } from './coach.ts';
import type { CoachPlace, Target } from './define.ts';
import type { Finding } from './engine.ts';
import { weekToWrite } from './hours-to-write.ts';
import { nameOf } from './name.ts';
import { isAllScored, isBlank, isPlannedOrBusy, openRequirements } from './reading.ts';

const fewRequirements = 3;
const minutesPerScore = 3;
const soonDays = 7;
const aheadDays = 30;

type Words = (typeof nextStepTexts)['nl'];
export type NextStepId = keyof Words;
type Facts<K extends NextStepId> = Words[K] extends { title: (data: infer D) => string } ? D : unknown;

/** One thing to do next. Its words: {@link wordNextStep}. */
export interface NextStep {
  /** Each kind of step stands in the list once. */
  readonly id: NextStepId;
  readonly place: CoachPlace;
  readonly target: Target;
  /** What it is about, in the owner's words; '' = the whole of its place. */
  readonly about: string;
  readonly data: unknown;
  /** The finding it solves, if any. */
  readonly finding: Finding | null;
}

export interface WordedNextStep {
  readonly title: string;
  /** What it gives, and how long it takes. */
  readonly sentence: string;
  readonly button: string;
  /** Why it is worth doing now, by the method: that of the finding behind it; null when it speaks for itself. */
  readonly reason: string | null;
  /** Where it leads, in a few words. */
  readonly where: string;
}

/**
 * What to do next, the most useful first: the first is "Je volgende stap", the following three "Daarna". Follows the order of
 * the method; what does not add up and a conversation that is near come before what is new. Never empty.
 */
export function nextSteps(view: PlanView, findings: readonly Finding[], today: IsoDate): NextStep[] {
  const of = (...ruleIds: string[]) => findings.filter((f) => ruleIds.includes(f.ruleId));
  const steps = [
    ...writing(view),
    ...scoring(view),
    ...repairing(view, findings),
    ...talkingSoon(view, today),
    ...of('no-conversation-half-year').map((f) =>
      step('plan-conversation', 'conversations', { view: 'conversations' }, {}, '', f),
    ),
    ...aboutFirst(view, 'ask-question', of('gap-without-question'), 'standing'),
    ...aboutFirst(view, 'fill-station', of('question-without-activity'), 'learning'),
    ...aboutFirst(view, 'cover-cost', of('cost-without-allocation'), 'budget'),
    ...preparingAhead(view, today),
    ...keepingWord(view, today),
    ...lookingBack(view, today),
    ...practising(view, today),
    ...smallStep(of('low-factor-without-step')),
    ...aboutFirst(view, 'do-differently', of('done-without-different-behaviour'), 'learning'),
    ...aboutFirst(view, 'take-lesson', of('stumble-without-lesson'), 'logbook'),
    ...aboutFirst(view, 'ask-feedback', of('self-score-without-other-view'), 'standing'),
    ...of('no-quality-named').map((f) => step('name-quality', 'standing', { view: 'qualities' }, {}, '', f)),
    ...(of('no-conversation-half-year').length > 0 ? [] : planningTalk(view, today)),
    ...writingHours(view, today),
    ...ideas(view, of('parked-idea-waiting')),
    ...aboutFirst(view, 'finish-side-task', unfinishedSideTasks(of), 'working-time'),
    ...of('assignment-missing').map((f) =>
      step('assignment', 'requirements', { recordId: f.recordId, field: 'assignment' }, {}, '', f),
    ),
  ];
  return steps.length > 0 ? steps : [goingOn(view)];
}

/** A next step in the language of the user. */
export function wordNextStep({ id, place, about, data, finding }: NextStep, language: Language): WordedNextStep {
  const words = nextStepTexts[language][id];
  const said = finding === null ? null : wordFinding(finding, language);
  const facts = { ...(data as object), what: said?.what ?? '' } as never;
  return {
    title: words.title(facts),
    sentence: words.sentence(facts),
    button: words.button,
    reason: said?.why ?? null,
    where: about === '' ? coachTexts[language].places[place] : about,
  };
}

function step<K extends NextStepId>(
  id: K,
  place: CoachPlace,
  target: Target,
  data: Omit<Facts<K>, 'what'>,
  about = '',
  finding: Finding | null = null,
): NextStep {
  return { id, place, target, about, data, finding };
}

function writing(view: PlanView): NextStep[] {
  const count = view.requirements.length;
  if (count === 0) return [step('first-requirement', 'requirements', { view: 'requirements' }, {})];
  const isUnderWay = hasBegunStepTwo(view) || view.learningQuestions.length > 0;
  if (count >= fewRequirements || isUnderWay) return [];
  return [step('more-requirements', 'requirements', { view: 'requirements' }, {})];
}

function scoring(view: PlanView): NextStep[] {
  const unscored = openRequirements(view).filter((r) => view.latestSelfScore(r.id) === undefined);
  const [first] = unscored;
  if (first === undefined) return [];
  const count = unscored.length;
  const minutes = Math.max(5, Math.ceil((count * minutesPerScore) / 5) * 5);
  return [step('score', 'standing', { view: 'scoring', at: first.id }, { count, minutes })];
}

/** What cannot be right. A cost of which a rest is not divided has a step of its own. */
function repairing(view: PlanView, findings: readonly Finding[]): NextStep[] {
  const errors = findings.filter((f) => f.severity === 'error');
  const rest = errors.find((f) => restOf(view, f) > 0);
  const others = errors.filter((f) => f !== rest);
  const steps: NextStep[] = [];
  if (rest) {
    const name = nameOfId(view, rest.recordId);
    steps.push(step('cover-rest', 'budget', targetOf(rest), { name, cents: restOf(view, rest) }, name, rest));
  }
  const [first] = others;
  if (first) steps.push(step('fix-errors', first.place, targetOf(first), { count: others.length }, '', first));
  return steps;
}

/** Cents of a cost that its allocations fall short; 0 for anything else. */
function restOf(view: PlanView, finding: Finding): number {
  const cost = finding.ruleId === 'allocations-do-not-add-up' && view.get('cost', finding.recordId);
  return cost ? Math.max(0, unallocatedCents(view, cost) ?? 0) : 0;
}

function talkingSoon(view: PlanView, today: IsoDate): NextStep[] {
  const open = view.conversations.find((c) => c.heldOn < today && (c.state === 'planned' || isUnwritten(view, c)));
  const next = nextConversation(view, today);
  const steps: NextStep[] = [];
  if (open) steps.push(step('close-conversation', 'conversations', { recordId: open.id }, { date: open.heldOn }));
  if (next && next.heldOn <= addDays(today, soonDays)) steps.push(preparing(next));
  return steps;
}

function isUnwritten(view: PlanView, { id, notes }: RecordOf<'conversation'>): boolean {
  return isBlank(notes) && view.agreedLevelsIn(id).length === 0 && view.commitmentsOf(id).length === 0;
}

function preparingAhead(view: PlanView, today: IsoDate): NextStep[] {
  const next = nextConversation(view, today);
  const isAhead = next && next.heldOn > addDays(today, soonDays) && next.heldOn <= addDays(today, aheadDays);
  return isAhead ? [preparing(next)] : [];
}

/** A talk once there is something to talk about: own scores. */
function planningTalk(view: PlanView, today: IsoDate): NextStep[] {
  const isScored = view.requirements.length > 0 && isAllScored(view);
  const wasRecent = view.conversations.some((c) => c.heldOn >= addDays(today, -90));
  if (!isScored || wasRecent || nextConversation(view, today)) return [];
  return [step('plan-conversation', 'conversations', { view: 'conversations' }, {})];
}

function writingHours(view: PlanView, today: IsoDate): NextStep[] {
  const week = weekToWrite(view, today);
  return week ? [step('write-hours', 'working-time', { view: 'hours' }, { week: week.week })] : [];
}

function preparing(conversation: { id: AnyId; heldOn: IsoDate }): NextStep {
  return step('prepare-conversation', 'conversations', { recordId: conversation.id }, { date: conversation.heldOn });
}

/** A moment to look back that is here or was. */
function lookingBack(view: PlanView, today: IsoDate): NextStep[] {
  const question = view.learningQuestions.find(
    (q) => q.state === 'active' && q.lookBackOn !== null && q.lookBackOn <= today,
  );
  if (question === undefined) return [];
  const name = nameOf(view, question);
  return [step('look-back', 'learning', { recordId: question.id }, { name }, name)];
}

/** What the owner promised, when its day is near or was. */
function keepingWord(view: PlanView, today: IsoDate): NextStep[] {
  const near = addDays(today, soonDays);
  const [first] = view.commitments
    .filter((c) => !c.isDone && c.owner !== 'manager' && c.dueDate !== null && c.dueDate <= near)
    .sort((a, b) => compare(a.dueDate ?? '', b.dueDate ?? ''));
  if (first === undefined) return [];
  const name = nameOf(view, first);
  return [
    step('keep-commitment', 'conversations', { recordId: first.id }, { name, date: first.dueDate ?? today }, name),
  ];
}

/** A moment to practise again that is here or was. */
function practising(view: PlanView, today: IsoDate): NextStep[] {
  const moment = view.practiceMoments.find((m) => m.doneOn === null && m.plannedOn <= today);
  const activity = moment && view.get('activity', moment.activityId);
  if (!activity || activity.state === 'dropped') return [];
  const name = nameOf(view, activity);
  return [step('practise', 'learning', { recordId: activity.id }, { name }, name)];
}

/** A low factor of eigen regie: mogen is about the surroundings, so there it is a question for the manager. */
function smallStep(findings: readonly Finding[]): NextStep[] {
  const [first] = findings;
  if (first === undefined) return [];
  const isAboutRoom = (first.data as { readonly factor?: string }).factor === 'may';
  const target = first.goTo ?? targetOf(first);
  return [step(isAboutRoom ? 'ask-for-room' : 'small-step', 'self-direction', target, {}, '', first)];
}

function ideas(view: PlanView, findings: readonly Finding[]): NextStep[] {
  const [first] = findings;
  const count = view.parkedIdeas.length;
  return first ? [step('hang-ideas', 'learning', { view: 'ideas', at: first.recordId }, { count }, '', first)] : [];
}

function unfinishedSideTasks(of: (...ruleIds: string[]) => Finding[]): Finding[] {
  return of('side-task-without-goals', 'side-task-without-contribution', 'side-task-without-agreement');
}

/** One step for all findings of a kind, about the first of them. */
function aboutFirst(
  view: PlanView,
  id:
    | 'ask-question'
    | 'fill-station'
    | 'cover-cost'
    | 'do-differently'
    | 'take-lesson'
    | 'ask-feedback'
    | 'finish-side-task',
  findings: readonly Finding[],
  place: CoachPlace,
): NextStep[] {
  const [first] = findings;
  if (first === undefined) return [];
  const about = nameOfId(view, first.recordId);
  const told = (first.data as { readonly name?: string } | undefined)?.name;
  return [step(id, place, targetOf(first), { name: told ?? about, count: findings.length }, about, first)];
}

function goingOn(view: PlanView): NextStep {
  const soonest = view.activities
    .filter(isPlannedOrBusy)
    .sort((a, b) => compare(a.startDate ?? '', b.startDate ?? ''))
    .at(0);
  if (soonest === undefined) return step('rest', 'learning', { view: 'learning-questions' }, {});
  const name = nameOf(view, soonest);
  return step('go-on', 'learning', { recordId: soonest.id }, { name }, name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function targetOf(finding: Finding): Target {
  return finding.field === null ? { recordId: finding.recordId } : { recordId: finding.recordId, field: finding.field };
}

function nameOfId(view: PlanView, id: string): string {
  const record = view.records.get(id);
  return record === undefined ? '' : nameOf(view, record);
}
