import { isPrivateOrigin, type TalkPoint } from '#shared/model/talk-points.ts';
import { formatDate, withTime } from '#shared/text/format.ts';
import { formatDayOfWeek, formatLongPeriod } from '#shared/text/format-period.ts';
import { printConversationTexts } from '#shared/text/print-conversation.ts';
import { isLong } from '../blocks/answer.tsx';
import { Blanks, TickBoxes, WriteLines } from '../blocks/write-lines.tsx';
import { type Print, usePrint } from '../print-context.ts';
import { talkBefore, talkOf, talkPoints } from './talk.ts';

/** The head of the conversation form and what is to be talked about, with room to write or with what was answered. */
export function TalkFront() {
  const print = usePrint();
  const { t, view, language } = print;
  const words = printConversationTexts[language];
  const talk = talkOf(print);
  const before = talkBefore(print);
  const points = talkPoints(print).filter((point) => !isPrivateOrigin(point.origin));
  const title = titleOf(print);
  const isToWrite = talk?.state !== 'held';
  return (
    <>
      <div className="mast">
        <span>{t.overviews.conversation}</span>
        <span>{view.plan.department}</span>
      </div>
      <h1 className={title.length > 60 ? 'long' : 'mid'}>{title}</h1>
      <p className="under-title">
        {talk === null
          ? words.fillIn
          : `${view.plan.title}, ${formatLongPeriod(view.plan.startDate, view.plan.endDate, language)}`}
      </p>
      <Blanks
        blanks={
          talk === null
            ? [
                [words.employee, view.plan.ownerName.trim()],
                [words.manager, view.plan.managerName.trim()],
                [words.when, ''],
                [words.where, ''],
              ]
            : [
                [words.when, withTime(formatDayOfWeek(talk.heldOn, language), talk.startTime, language)],
                [words.where, ''],
                [words.alsoThere, ''],
                [words.lastTime, before ? formatDate(before.heldOn, language) : ''],
              ]
        }
      />
      {isToWrite && (
        <div className="topic">
          <h3>{words.howAreYou}</h3>
          <div>
            <p>{before ? words.howAreYouSince(formatDate(before.heldOn, language)) : words.howAreYouHint}</p>
            <WriteLines count={2} />
          </div>
        </div>
      )}
      {talkPoints(print).length === 0
        ? isToWrite &&
          words.standard.map(([question, hint]) => (
            <div className="topic" key={question}>
              <h3>{question}</h3>
              <div>
                <p>{hint}</p>
                <WriteLines count={3} />
              </div>
            </div>
          ))
        : points.map((point, i) => <Point key={point.id} point={point} place={i + 1} />)}
    </>
  );
}

/** The points that came from what is private; they print only when the owner ticks them. */
export function TalkPrivate() {
  const print = usePrint();
  const points = talkPoints(print);
  const own = points.filter((point) => isPrivateOrigin(point.origin));
  // Numbered after the others, so that a number that is missing does not tell that something was left out.
  const before = points.length - own.length;
  return own.map((point, i) => <Point key={point.id} point={point} place={before + i + 1} />);
}

const manyPoints = 6;

function Point({ point, place }: { point: TalkPoint; place: number }) {
  const print = usePrint();
  const words = printConversationTexts[print.language];
  const all = talkPoints(print);
  const { origin } = point;
  const from = origin === 'scan' || origin === 'logbook' || origin === 'belief' ? words.fromPrivate[origin] : undefined;
  const hasAnswer = point.answer.trim() !== '';
  return (
    <div className={isLong(point.text + point.answer, 900) ? 'topic topic-long' : 'topic'}>
      <h3>
        {place}.
        {point.isDiscussed ? (
          <span className="small">{words.discussed}</span>
        ) : (
          <span className="small">
            <TickBoxes words={[words.discussed]} />
          </span>
        )}
        {from && <span className="small">{from}</span>}
      </h3>
      <div>
        <p className="words">{point.text}</p>
        {hasAnswer && (
          <p className="said">
            <b>{words.answer}:</b> <span className="words">{point.answer}</span>
          </p>
        )}
        {!hasAnswer && !point.isDiscussed && <WriteLines count={all.length > manyPoints ? 2 : 3} />}
      </div>
    </div>
  );
}

function titleOf(print: Print): string {
  const words = printConversationTexts[print.language];
  const talk = talkOf(print);
  const employee = print.view.plan.ownerName.trim();
  const manager = talk?.withName.trim() ?? '';
  if (talk === null) return words.title;
  if (employee !== '' && manager !== '') return words.titleOf(employee, manager);
  if (manager !== '') return words.titleWith(manager);
  return employee === '' ? words.title : words.titleAbout(employee);
}
