import type { LearningQuestion } from '#shared/model/kinds/learning.ts';
import { learningHoursOf } from '#shared/model/learning-hours.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import { formatDate } from '#shared/text/format.ts';
import { ActivityTable } from '../blocks/activity-table.tsx';
import { Answers, isLong, LongAnswer, type ShortAnswer } from '../blocks/answer.tsx';
import { PumpMark } from '../charts/pump.tsx';
import { type Print, usePrint } from '../print-context.ts';
import { stationOf } from './station-state.ts';

/** A learning question with its fuel station: how, when and where, the four questions of transfer, the activities. */
export function Station({ question }: { question: LearningQuestion }) {
  const print = usePrint();
  const { t, view } = print;
  const activities = view.activitiesOf(question.id);
  const station = stationOf(print, question);
  // A question of more than a third of a page cannot be a heading: its first words are, and the whole follows.
  const isStory = isLong(question.text, 800);
  const how = howAnswers(print, question);
  const transfer = transferAnswers(print, question);
  const isEmpty = activities.length === 0 && [...how, ...transfer].every((a) => a.text.trim() === '' && !a.note);
  return (
    <article className="station">
      <header>
        <PumpMark code={station.code} filled={station.filled} />
        <div>
          <h3 className={isStory ? '' : isLong(question.text, 220) ? 'long' : ''}>
            {isStory
              ? shortTitleOf(question)
              : question.text.trim() || shortTitleOf(question) || t.step3.question(station.code)}
          </h3>
          <p className="small">
            <b>{t.step3.question(station.code)}</b>
            {aboutQuestion(print, question)}
          </p>
        </div>
      </header>
      {isStory && <LongAnswer label={t.step3.wholeQuestion} text={question.text} />}
      <Answers columns={3} answers={how} max={240} />
      <Answers columns={2} answers={transfer} max={320} />
      {isEmpty && <p className="empty">{t.step3.empty}</p>}
      {activities.length > 0 && <ActivityTable activities={activities} />}
    </article>
  );
}

/** ", hoort bij eis 1 en 4. Tankstation bezig: 15 van 45 uur afgerond." */
function aboutQuestion(print: Print, question: LearningQuestion): string {
  const { t, view, code, hours, list } = print;
  const numbers = question.requirementIds
    .map((id) => code(id))
    .filter((c) => c !== '')
    .sort((a, b) => Number(a) - Number(b));
  const { doneMinutes, totalMinutes } = learningHoursOf(view.activitiesOf(question.id));
  const belongs =
    numbers.length === 0 ? '' : `, ${t.step3.belongsTo(t.requirementsNumbered(list(numbers), numbers.length === 1))}`;
  const progress = totalMinutes === 0 ? t.road.noHours : t.step3.hoursDone(hours(doneMinutes), hours(totalMinutes));
  if (question.state === 'later') return `${belongs}. ${print.terms.questionState.later}.`;
  return `${belongs}. ${t.step3.station(stationOf(print, question).state, progress)}.`;
}

function howAnswers({ t, language }: Print, q: LearningQuestion): ShortAnswer[] {
  return [
    { label: t.step3.learningForm, text: q.learningForm },
    {
      label: t.step3.moment,
      text: q.moment,
      note: q.neededBy && t.step3.neededBy(formatDate(q.neededBy, language)),
    },
    { label: t.step3.place, text: q.place },
  ];
}

function transferAnswers({ t, language }: Print, q: LearningQuestion): ShortAnswer[] {
  return [
    { label: t.step3.doDifferently, text: q.doDifferently },
    {
      label: t.step3.practiseAgain,
      text: q.practiseAgain,
      note: q.practiseOn && t.step3.on(formatDate(q.practiseOn, language)),
    },
    { label: t.step3.managerSupport, text: q.managerSupport },
    {
      label: t.step3.evidenceOfSuccess,
      text: q.evidenceOfSuccess,
      note: q.lookBackOn && t.step3.lookBackOn(formatDate(q.lookBackOn, language)),
    },
  ];
}
