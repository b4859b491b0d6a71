import { sideTasksAsked, sumsAsked } from '#shared/model/consent-asked.ts';
import type { Commitment } from '#shared/model/kinds/conversation.ts';
import { formatDate, formatShortDate } from '#shared/text/format.ts';
import { printConversationTexts } from '#shared/text/print-conversation.ts';
import { Answer } from '../blocks/answer.tsx';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { Blanks, TickBoxes, WriteLines } from '../blocks/write-lines.tsx';
import { type Print, usePrint } from '../print-context.ts';
import { talkOf } from './talk.ts';

const newRows = 5;

/** What was agreed last time, what is agreed now, what consent is asked for, and room to sign. */
export function TalkAgreements() {
  const print = usePrint();
  const { t, language } = print;
  const words = printConversationTexts[language];
  const talk = talkOf(print);
  const notes = talk?.notes.trim() ?? '';
  return (
    <>
      <StepHeading>{t.parts.talkAgreements}</StepHeading>
      <Earlier />
      <NewOnes />
      {notes !== '' && <Answer label={words.notes} text={notes} />}
      <Consent />
      <Blanks
        blanks={[
          [words.next, talk?.followUpDate ? formatDate(talk.followUpDate, language) : ''],
          [words.signEmployee, ''],
          [words.signManager, ''],
          [words.signDate, ''],
        ]}
      />
      <p className="hint">{words.afterwards}</p>
    </>
  );
}

function ownerOf({ view, language }: Print, { owner }: Commitment): string {
  const words = printConversationTexts[language];
  if (owner === 'employee') return view.plan.ownerName.trim() || words.employee;
  if (owner === 'manager') return view.plan.managerName.trim() || words.manager;
  return words.together;
}

/** What was agreed in earlier conversations and is not done. */
function Earlier() {
  const current = usePrint();
  const { view, language } = current;
  const words = printConversationTexts[language];
  const talk = talkOf(current);
  const open = view.conversations
    .filter((c) => c.id !== talk?.id && (talk === null || c.heldOn <= talk.heldOn))
    .toReversed()
    .flatMap((c) => view.commitmentsOf(c.id))
    .filter((c) => !c.isDone);
  if (open.length === 0) return null;
  return (
    <table className={`first ${keepIfShort(open.length)}`}>
      <caption>{words.earlier}</caption>
      <Columns widths={[34, 'rest', 26, 36]} />
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.byWhen}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {open.map((commitment) => (
          <tr key={commitment.id}>
            <th scope="row">{ownerOf(current, commitment)}</th>
            <td className="title">{commitment.title}</td>
            <td>{commitment.dueDate ? formatShortDate(commitment.dueDate, language) : '–'}</td>
            <td>
              <TickBoxes words={[words.done, words.busy]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is agreed in this conversation, and empty rows as long as it is not over. */
function NewOnes() {
  const current = usePrint();
  const { view, language } = current;
  const words = printConversationTexts[language];
  const talk = talkOf(current);
  const agreed = talk === null ? [] : view.commitmentsOf(talk.id);
  const empty = talk?.state === 'held' && agreed.length > 0 ? 2 : newRows;
  return (
    <table className={keepIfShort(agreed.length + empty)}>
      <caption>{words.newOnes}</caption>
      <Columns widths={[34, 'rest', 26, 36]} />
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.byWhen}</th>
          <th scope="col">{words.howSeen}</th>
        </tr>
      </thead>
      <tbody>
        {agreed.map((commitment) => (
          <tr key={commitment.id}>
            <th scope="row">{ownerOf(current, commitment)}</th>
            <td className="title">{commitment.title}</td>
            <td>{commitment.dueDate ? formatShortDate(commitment.dueDate, language) : ''}</td>
            <td />
          </tr>
        ))}
        {Array.from({ length: empty }, (_, place) => `empty-${place}`).map((key) => (
          <tr key={key} className="blank">
            <td />
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The side tasks and the sums that wait for the manager's consent (method.md: akkoord). */
function Consent() {
  const { view, language, code, hours, euros } = usePrint();
  const words = printConversationTexts[language];
  const asked = [
    ...sideTasksAsked(view).map((task) => ({
      id: task.id as string,
      text: [code(task.id), task.title, ...(task.minutesPerWeek ? [words.hoursAWeek(hours(task.minutesPerWeek))] : [])],
      note: words.sideTaskAsked,
    })),
    ...sumsAsked(view).map(({ cost, activity, cents }) => ({
      id: cost.id as string,
      text: [code(activity.id), cost.title.trim() || activity.title, euros(cents)],
      note: words.moneyAsked,
    })),
  ];
  return (
    <div className="row">
      <h3>{words.consent}</h3>
      {asked.length === 0 ? (
        <WriteLines count={3} />
      ) : (
        <ul>
          {asked.map(({ id, text, note }) => (
            <li key={id} className="asked">
              <span className="words">{text.filter((part) => part !== '').join(', ')}</span>
              <span className="small"> {note}</span>
              <TickBoxes words={[words.yes, words.no, words.later]}>
                <span className="later-on" aria-hidden="true" />
              </TickBoxes>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
