import type { PlanView } from '#shared/model/plan-view.ts';
import { type Progress, progressOf, type StationProgress, type StationState } from '#shared/model/progress.ts';
import { formatMonth } from '#shared/text/format.ts';
import { homeTexts } from '#shared/text/home.ts';
import type { Language } from '#shared/text/language.ts';
import type { Place } from '../../workbench/places.ts';

/** What the road tells, in words: the picture and the table are both made from this. */
export interface RoadFacts {
  readonly progress: Progress;
  readonly stretches: readonly {
    readonly step: 1 | 2 | 3;
    readonly title: string;
    readonly summary: string;
    readonly place: Place;
  }[];
  readonly stations: readonly Station[];
  /** Share of stretch 1 and 2 that lies behind, 0–1. On stretch 3 the stations say it. */
  readonly travelled: readonly [number, number];
  /** Index of the station one is at or going to; −1 before the first. */
  readonly here: number;
  readonly endLabel: string;
}

export interface Station {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly state: StationState;
  readonly stateWord: string;
  readonly when: string;
}

/** Stations stand in order of learning moment; without a date in the user's order, after those with one. */
export function roadFacts(view: PlanView, language: Language): RoadFacts {
  const t = homeTexts[language];
  const progress = progressOf(view);
  const dated = progress.stations.map((s, i) => ({ s, i, by: s.question.neededBy ?? '9999' }));
  dated.sort((a, b) => rank(a.s) - rank(b.s) || (a.by < b.by ? -1 : a.by > b.by ? 1 : a.i - b.i));
  const stations = dated.map(({ s }, i) => station(s, i + 1, language));
  const done = dated.filter(({ s }) => s.state === 'done').length;
  const here = dated.findIndex(({ s }) => s.state === 'busy' || s.state === 'attention');
  const { requirementCount: requirements, scoredCount: scored } = progress;
  const first = requirements === 0 ? 0 : 1;
  const second = requirements === 0 ? 0 : scored / requirements;
  return {
    progress,
    stretches: [
      { step: 1, title: t.steps[1], summary: t.requirements(requirements), place: { type: 'requirements' } },
      {
        step: 2,
        title: t.steps[2],
        summary: requirements === 0 ? t.notYet : t.scored(scored, requirements),
        place: { type: 'scores' },
      },
      { step: 3, title: t.steps[3], summary: t.stations(stations.length, done), place: { type: 'learning-questions' } },
    ],
    stations,
    travelled: [first, second],
    here: here >= 0 ? here : done > 0 && done < stations.length ? done : -1,
    endLabel: formatMonth(view.plan.endDate, language),
  };
}

/** What is done lies behind, what is left for later lies at the end. */
function rank(s: StationProgress): number {
  return s.state === 'done' ? 0 : s.state === 'later' ? 2 : 1;
}

function station(s: StationProgress, number: number, language: Language): Station {
  const t = homeTexts[language];
  const words: Record<StationState, string> = {
    done: t.done,
    attention: t.costsOpen,
    busy: t.doneOf(s.activitiesDone, s.activityCount),
    planned: s.activityCount === 0 ? t.noActivities : t.planned,
    later: t.later,
  };
  const { question } = s;
  return {
    number,
    id: question.id,
    title: question.shortTitle || question.text || t.untitled,
    state: s.state,
    stateWord: words[s.state],
    when: question.neededBy ? t.before(formatMonth(question.neededBy, language)) : '',
  };
}
