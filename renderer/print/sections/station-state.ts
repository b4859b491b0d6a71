import type { LearningQuestion } from '#shared/model/kinds/learning.ts';
import { learningHoursOf } from '#shared/model/learning-hours.ts';
import { stationProgress } from '#shared/model/progress.ts';
import type { RoadStation } from '../charts/road.tsx';
import type { Print } from '../print-context.ts';

/** A fuel station as it is drawn: its letter, how it stands, its hours, and how full the pump is. */
export function stationOf(print: Print, question: LearningQuestion): RoadStation {
  const { t, view, code, hours } = print;
  const activities = view.activitiesOf(question.id);
  const { doneMinutes, totalMinutes } = learningHoursOf(activities);
  const { activityCount, activitiesDone } = stationProgress(view, question);
  return {
    code: code(question.id),
    state: stateWord(print, question),
    hours: totalMinutes === 0 ? t.road.noHours : t.road.hoursDone(hours(doneMinutes), hours(totalMinutes)),
    filled: totalMinutes > 0 ? doneMinutes / totalMinutes : activityCount > 0 ? activitiesDone / activityCount : 0,
  };
}

/** What the owner said of the question, or else how far its activities are. */
function stateWord({ view, terms, lower }: Print, question: LearningQuestion): string {
  if (question.state !== 'active') return lower(terms.questionState[question.state]);
  const activities = view.activitiesOf(question.id).filter((a) => a.state !== 'dropped');
  const isUnderWay = activities.some((a) => a.state === 'busy' || a.state === 'done');
  return lower(terms.activityState[isUnderWay ? 'busy' : activities.length > 0 ? 'planned' : 'idea']);
}
