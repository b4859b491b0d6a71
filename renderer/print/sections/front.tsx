import { allocatedByKind } from '#shared/model/budget.ts';
import { currentContract } from '#shared/model/contract.ts';
import { totalOfCost } from '#shared/model/cost-total.ts';
import { standingOf } from '#shared/model/gap.ts';
import { learningHoursOf } from '#shared/model/learning-hours.ts';
import { nextDates } from '#shared/model/next-dates.ts';
import { formatDate } from '#shared/text/format.ts';
import { formatDayOfWeek, formatLongPeriod } from '#shared/text/format-period.ts';
import { isLong } from '../blocks/answer.tsx';
import { Facts } from '../blocks/facts.tsx';
import { type Print, usePrint } from '../print-context.ts';
import { describeNextDate } from './next-dates.tsx';
import { RoadFigure } from './road-figure.tsx';

/** The front page: whose plan it is, what it serves, how far it is. */
export function Front() {
  const print = usePrint();
  const { t, view } = print;
  const { plan } = view;
  const name = plan.ownerName.trim() || t.front.untitled;
  const assignment = plan.assignment.trim();
  const hasAssignment = assignment !== '' || plan.contribution.trim() !== '';
  const isFull = isLong(plan.assignment + plan.contribution, 400) || name.length > 36;
  return (
    <>
      <div className="mast">
        <span>{t.overviews.complete}</span>
        <span>{plan.department}</span>
      </div>
      <h1 className={name.length > 36 ? 'long' : ''}>{name}</h1>
      <p className="job">{plan.jobTitle.trim() || t.front.noJob}</p>
      {plan.motto.trim() !== '' && <p className="motto">{plan.motto}</p>}
      <Facts className="facts" facts={factsOf(print)} />
      {isLong(plan.assignment + plan.contribution, 1_200) ? (
        <div className="long-row">
          <h2 className="as-label">{t.front.assignment}</h2>
          <div className="words">
            <p>{plan.assignment}</p>
            <p>{plan.contribution}</p>
          </div>
        </div>
      ) : (
        <div className="row row-front">
          <h2>{t.front.assignment}</h2>
          <div>
            {assignment !== '' && <p className={isLong(assignment, 220) ? 'lede lede-long' : 'lede'}>{assignment}</p>}
            {plan.contribution.trim() !== '' && <p className="words">{plan.contribution}</p>}
            {!hasAssignment && <p className="empty">{t.front.noAssignment}</p>}
          </div>
        </div>
      )}
      <div className="row row-front">
        <h2>{t.front.inShort}</h2>
        <Facts className="in-short" facts={inShort(print)} />
      </div>
      <RoadFigure isClose={isFull} />
    </>
  );
}

function factsOf({ t, view, today, language, hours, list, leftOut }: Print): [string, string][] {
  const { plan } = view;
  const split = currentContract(view, today);
  const hasContract = split.contractMinutes > 0;
  return [
    [t.front.period, formatLongPeriod(plan.startDate, plan.endDate, language)],
    [t.front.contract, hasContract ? t.front.hoursPerWeek(hours(split.contractMinutes)) : ''],
    [t.parts.workingTime, hasContract ? t.front.twoShares(hours(split.coreMinutes), hours(split.sideMinutes)) : ''],
    [t.front.plan, plan.title],
    [t.front.printedOn, formatDate(today, language)],
    [t.front.manager, plan.managerName],
    [t.front.leftOut, list(leftOut)],
  ];
}

function inShort(print: Print): [string, string][] {
  const { t, view } = print;
  const activities = view.activities.filter((a) => a.state !== 'dropped');
  const hours = learningHoursOf(activities);
  const informal = activities.filter((a) => a.way !== 'formal').length;
  const gaps = view.requirements.filter((r) => (standingOf(view, r).gap ?? 0) > 0).length;
  const next = nextDates(view, print.today)[0];
  return [
    [t.front.questions, questionsInShort(print)],
    [
      t.front.gaps,
      view.requirements.length === 0 ? t.front.noRequirements : t.front.gapsOf(gaps, view.requirements.length),
    ],
    [t.front.activities, activities.length === 0 ? t.front.none : t.front.activitiesOf(activities.length, informal)],
    [
      t.front.hours,
      activities.length === 0
        ? t.front.none
        : [
            t.front.hoursOf(
              print.hours(hours.totalMinutes),
              print.hours(hours.workMinutes),
              print.hours(hours.ownMinutes),
            ),
            ...(hours.withUnknown.length > 0 ? [t.front.partlyUnknown] : []),
          ].join('; '),
    ],
    [t.front.costs, costsInShort(print)],
    [
      t.front.next,
      next === undefined
        ? t.front.nothingPlanned
        : `${formatDayOfWeek(next.date, print.language)}: ${describeNextDate(print, next).what}`,
    ],
  ];
}

function questionsInShort({ t, view, code, list }: Print): string {
  const inState = (state: 'active' | 'later' | 'done') => view.learningQuestions.filter((q) => q.state === state);
  const active = inState('active');
  const later = inState('later').length;
  const done = inState('done').length;
  const parts = [
    ...(active.length > 0 ? [t.front.questionsActive(active.length, list(active.map((q) => code(q.id))))] : []),
    ...(later > 0 ? [t.front.questionsLater(later)] : []),
    ...(done > 0 ? [t.front.questionsDone(done)] : []),
  ];
  return parts.join('; ') || t.front.none;
}

/** The known sum and what each kind of source pays of it. */
function costsInShort({ t, view, terms, euros, lower }: Print): string {
  const costs = view.costs.filter((c) => view.get('activity', c.activityId)?.state !== 'dropped');
  if (costs.length === 0) return t.front.none;
  const known = costs.reduce((sum, c) => sum + (totalOfCost(c) ?? 0), 0);
  const paid = allocatedByKind(view);
  const byKind = (['department', 'personal', 'private', 'other'] as const)
    .map((kind) => ({ kind, cents: paid[kind] }))
    .filter(({ cents }) => cents > 0)
    .map(({ kind, cents }) => `${euros(cents)} ${lower(terms.sourceKind[kind])}`);
  return [
    euros(known),
    ...(byKind.length > 0 ? [byKind.join(', ')] : []),
    ...(costs.some((c) => totalOfCost(c) === null) ? [t.front.partlyUnknown] : []),
  ].join('; ');
}
