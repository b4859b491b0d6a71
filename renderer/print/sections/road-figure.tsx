import { learningHoursOf } from '#shared/model/learning-hours.ts';
import { progressOf } from '#shared/model/progress.ts';
import { Road } from '../charts/road.tsx';
import { type Print, usePrint } from '../print-context.ts';
import { stationOf } from './station-state.ts';

/** The routekaart as a road: how far along each of the three steps, and the first stations. */
export function RoadFigure({ isClose }: { isClose: boolean }) {
  const print = usePrint();
  const { t, terms, view } = print;
  const progress = progressText(print);
  const onRoad = view.learningQuestions.filter((q) => q.state !== 'later');
  const stations = onRoad.slice(0, 3).map((q) => stationOf(print, q));
  const label = [
    t.road.label(...progress.texts),
    ...stations.map((s) => `${t.road.station(s.code, s.state, s.hours)}.`),
    t.road.end,
  ].join(' ');
  return (
    <figure className={isClose ? 'road-close' : 'road'}>
      <Road
        label={label}
        stretches={[
          { title: terms.steps[1], progress: progress.texts[0], built: progress.built[0] },
          { title: terms.steps[2], progress: progress.texts[1], built: progress.built[1] },
          { title: terms.steps[3], progress: progress.texts[2], built: progress.built[2] },
        ]}
        stations={stations}
        more={onRoad.length > 3 ? t.road.more(onRoad.length - 3) : ''}
        destination={t.road.destination}
      />
    </figure>
  );
}

/** How far each step is, in words and as a share. */
function progressText({ t, view }: Print): { texts: [string, string, string]; built: [number, number, number] } {
  const { requirementCount, scoredCount } = progressOf(view);
  const activities = view.activities.filter((a) => a.state !== 'dropped');
  const done = activities.filter((a) => a.state === 'done').length;
  const isUnderWay = done > 0 || activities.some((a) => a.state === 'busy');
  const byCount = activities.length === 0 ? 0 : done / activities.length;
  const { doneMinutes, totalMinutes } = learningHoursOf(activities);
  const byHours = totalMinutes === 0 ? byCount : doneMinutes / totalMinutes;
  return {
    texts: [
      requirementCount === 0 ? t.road.notBegun : t.road.requirements(requirementCount),
      scoredCount === 0 ? t.road.notBegun : t.road.scored(scoredCount, requirementCount),
      activities.length === 0
        ? view.learningQuestions.length === 0
          ? t.road.notBegun
          : t.road.noActivities
        : t.road.done(done, activities.length),
    ],
    built: [
      requirementCount === 0 ? 0 : 1,
      requirementCount === 0 ? 0 : scoredCount / requirementCount,
      // A little road shows that the work has begun, before the first activity is done.
      isUnderWay ? Math.max(0.1, byHours) : 0,
    ],
  };
}
