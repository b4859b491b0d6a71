import { hasYes } from './consent.ts';
import type { IsoDate } from './define.ts';
import { repeats, timesOfLeave } from './leave-times.ts';
import type { PlanView } from './plan-view.ts';
import type { PlanRecord, RecordOf } from './records.ts';

/** What a dated thing is: each kind has its own words, look and way of being moved. */
export type AgendaKind =
  | 'activity'
  | 'practiceMoment'
  | 'neededBy'
  | 'practise'
  | 'lookBack'
  | 'conversation'
  | 'followUp'
  | 'commitment'
  | 'certificate'
  | 'sourceEnd'
  | 'sideTask'
  | 'leave'
  | 'planStart'
  | 'planEnd';

/** In the order of the method; also the order of things on one day. */
export const agendaKinds: readonly AgendaKind[] = [
  'planStart',
  'activity',
  'practiceMoment',
  'neededBy',
  'practise',
  'lookBack',
  'certificate',
  'conversation',
  'followUp',
  'commitment',
  'sideTask',
  'sourceEnd',
  'leave',
  'planEnd',
];

export type AgendaState = 'idea' | 'planned' | 'busy' | 'done';

/** What a person can do with its dates: nothing, put it on another day, or also make it longer. */
export type AgendaHold = 'fixed' | 'move' | 'resize';

/** Something of the plan with a date. First and last day may be one; they are always in time. */
export interface AgendaItem {
  /** Stable, and the same in every list, reminder and calendar file: the kind and the id of the record. */
  readonly key: string;
  readonly kind: AgendaKind;
  readonly record: PlanRecord;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly state: AgendaState;
  readonly hold: AgendaHold;
  /** The learning question it is about, if any. */
  readonly questionId: string | null;
}

/**
 * Everything in a plan that has a date, in time. Dropped activities are left out, and so are the dates of learning questions
 * that wait on purpose; a follow-up for which a conversation is planned is that conversation.
 */
export function agendaOf(view: PlanView): AgendaItem[] {
  const items = [
    ...ofPlan(view),
    ...ofActivities(view),
    ...ofQuestions(view),
    ...ofConversations(view),
    ...ofSideTasks(view),
    ...ofSources(view),
    ...ofLeave(view),
  ];
  return items.sort(inTime);
}

/** The activities that wait for a date: ideas and plans that are not done or dropped. */
export function undatedActivities(view: PlanView): RecordOf<'activity'>[] {
  return view.activities.filter(
    (a) => a.startDate === null && a.endDate === null && a.state !== 'done' && a.state !== 'dropped',
  );
}

/** Its only day, unless it has two. */
export function isOneDay(item: Pick<AgendaItem, 'startDate' | 'endDate'>): boolean {
  return item.startDate === item.endDate;
}

/** The time of day at which it begins (HH:MM); null for what is of a whole day. */
export function startTimeOf({ kind, record }: AgendaItem): string | null {
  return kind === 'conversation' && record.kind === 'conversation' ? record.startTime : null;
}

const rank = new Map(agendaKinds.map((kind, i) => [kind, i]));

function inTime(a: AgendaItem, b: AgendaItem): number {
  return (
    compare(a.startDate, b.startDate) ||
    (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
    compare(a.endDate, b.endDate) ||
    compare(startTimeOf(a) ?? '', startTimeOf(b) ?? '') ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function item(
  kind: AgendaKind,
  record: PlanRecord,
  days: readonly [IsoDate, IsoDate],
  rest: { state?: AgendaState; hold?: AgendaHold; questionId?: string | null } = {},
): AgendaItem {
  const [startDate, endDate] = days[0] <= days[1] ? days : [days[1], days[0]];
  return {
    key: `${kind}-${record.id}`,
    kind,
    record,
    startDate,
    endDate,
    state: rest.state ?? 'planned',
    hold: rest.hold ?? 'move',
    questionId: rest.questionId ?? null,
  };
}

function ofPlan({ plan }: PlanView): AgendaItem[] {
  return [
    item('planStart', plan, [plan.startDate, plan.startDate], { hold: 'fixed' }),
    item('planEnd', plan, [plan.endDate, plan.endDate], { hold: 'fixed' }),
  ];
}

function ofActivities(view: PlanView): AgendaItem[] {
  return view.activities
    .filter((a) => a.state !== 'dropped')
    .flatMap((a) => {
      const state = a.state as AgendaState;
      const questionId = a.learningQuestionId;
      const some = a.startDate ?? a.endDate;
      return [
        ...(some === null
          ? []
          : [item('activity', a, [some, a.endDate ?? some], { state, hold: 'resize', questionId })]),
        ...(a.expiresOn === null ? [] : [item('certificate', a, [a.expiresOn, a.expiresOn], { questionId })]),
        ...view.practiceMomentsOf(a.id).map((m) =>
          item('practiceMoment', m, [m.plannedOn, m.plannedOn], {
            state: m.doneOn === null ? 'planned' : 'done',
            hold: m.doneOn === null ? 'move' : 'fixed',
            questionId,
          }),
        ),
      ];
    });
}

function ofQuestions(view: PlanView): AgendaItem[] {
  return view.learningQuestions
    .filter((q) => q.state !== 'later')
    .flatMap((q) => {
      const state = q.state === 'done' ? 'done' : 'planned';
      const on = (kind: AgendaKind, date: IsoDate | null) =>
        date === null ? [] : [item(kind, q, [date, date], { state, questionId: q.id })];
      return [...on('neededBy', q.neededBy), ...on('practise', q.practiseOn), ...on('lookBack', q.lookBackOn)];
    });
}

function ofConversations(view: PlanView): AgendaItem[] {
  const days = new Set(view.conversations.map((c) => c.heldOn));
  return view.conversations.flatMap((c) => [
    item('conversation', c, [c.heldOn, c.heldOn], {
      state: c.state === 'held' ? 'done' : 'planned',
      hold: c.state === 'held' ? 'fixed' : 'move',
    }),
    ...(c.followUpDate === null || days.has(c.followUpDate)
      ? []
      : [item('followUp', c, [c.followUpDate, c.followUpDate])]),
    ...view
      .commitmentsOf(c.id)
      .flatMap((due) =>
        due.dueDate === null
          ? []
          : [item('commitment', due, [due.dueDate, due.dueDate], { state: due.isDone ? 'done' : 'planned' })],
      ),
  ]);
}

/** Side tasks with a day of their own; one without an end runs to the end of the plan. */
function ofSideTasks(view: PlanView): AgendaItem[] {
  return view.sideTasks.flatMap((task) => {
    const some = task.startDate ?? task.endDate;
    if (some === null) return [];
    const last = task.endDate ?? (view.plan.endDate > some ? view.plan.endDate : some);
    return [
      item('sideTask', task, [some, last], {
        state: hasYes(view, 'sideTask', task.id) ? 'busy' : 'planned',
        hold: 'resize',
      }),
    ];
  });
}

function ofSources(view: PlanView): AgendaItem[] {
  return view.budgetSources.flatMap((s) =>
    s.endDate === null ? [] : [item('sourceEnd', s, [s.endDate, s.endDate], { hold: 'fixed' })],
  );
}

function ofLeave(view: PlanView): AgendaItem[] {
  return view.leaves.flatMap((leave) =>
    timesOfLeave(leave).map(({ startDate, endDate }) => {
      const once = item('leave', leave, [startDate, endDate], {
        hold: leave.calendarUid === '' && !repeats(leave) ? 'resize' : 'fixed',
      });
      return repeats(leave) ? { ...once, key: `${once.key}-${startDate}` } : once;
    }),
  );
}
