import type { Commitment, Conversation } from '#shared/model/kinds/conversation.ts';
import { formatDate, formatShortDate } from '#shared/text/format.ts';
import { isLong } from '../blocks/answer.tsx';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { NotesBelow, TextInRow } from '../blocks/notes-below.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { type Print, usePrint } from '../print-context.ts';

/** Gesprekken en afspraken: who does what, and every conversation with the levels that were agreed, newest first. */
export function Agreements() {
  const { t, view } = usePrint();
  const newestFirst = [...view.conversations].reverse();
  return (
    <>
      <StepHeading>{t.parts.agreements}</StepHeading>
      {newestFirst.length === 0 && <p className="empty">{t.agreements.nothing}</p>}
      <WhoDoesWhat conversations={newestFirst} />
      {newestFirst.map((conversation) => (
        <OneConversation key={conversation.id} conversation={conversation} />
      ))}
    </>
  );
}

function WhoDoesWhat({ conversations }: { conversations: readonly Conversation[] }) {
  const print = usePrint();
  const { t, view, language } = print;
  const rows = conversations.flatMap((c) => view.commitmentsOf(c.id));
  if (rows.length === 0) return null;
  return (
    <table className={`first ${keepIfShort(rows.length)}`}>
      <caption>{t.agreements.whoDoesWhat}</caption>
      <Columns widths={[34, 'rest', 26, 17]} />
      <thead>
        <tr>
          <th scope="col">{t.agreements.who}</th>
          <th scope="col">{t.agreements.what}</th>
          <th scope="col">{t.agreements.before}</th>
          <th scope="col">{t.agreements.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{ownerOf(print, row)}</th>
            <td className="title">{row.title}</td>
            <td>{row.dueDate ? formatShortDate(row.dueDate, language) : '–'}</td>
            <td>{stateOf(print, row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ownerOf({ t, view }: Print, { owner }: Commitment): string {
  if (owner === 'employee') return view.plan.ownerName.trim() || t.agreements.employee;
  if (owner === 'manager') return view.plan.managerName.trim() || t.agreements.manager;
  return t.agreements.both;
}

function stateOf({ t, today }: Print, { isDone, dueDate }: Commitment) {
  if (isDone) return t.agreements.done;
  return dueDate !== null && dueDate < today ? <b>{t.agreements.late}</b> : t.agreements.open;
}

function OneConversation({ conversation }: { conversation: Conversation }) {
  const { t, terms, view, code, language } = usePrint();
  const levels = view.agreedLevelsIn(conversation.id);
  const isLongReport = isLong(conversation.notes, 700);
  const about = [
    terms.conversationState[conversation.state],
    ...(conversation.followUpDate ? [t.agreements.followUp(formatDate(conversation.followUpDate, language))] : []),
  ];
  const level = (id: string) => view.get('requirement', id);
  const rows = levels
    .map((l) => ({ level: l, code: code(l.requirementId), title: level(l.requirementId)?.title ?? '' }))
    .sort((a, b) => Number(a.code) - Number(b.code));
  return (
    <div className="conversation">
      <h3>{t.agreements.conversation(formatDate(conversation.heldOn, language), conversation.withName)}</h3>
      <p className="about">{about.join('. ')}.</p>
      {conversation.notes.trim() !== '' &&
        (isLongReport ? (
          <div className="long-row">
            <div className="words">
              <p>{conversation.notes}</p>
            </div>
          </div>
        ) : (
          <p className="words report">{conversation.notes}</p>
        ))}
      {rows.length > 0 && (
        <>
          <table className={keepIfShort(rows.length)}>
            <Columns widths={[10, 73, 15, 'rest']} />
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.agreements.levels}</th>
                <th scope="col" className="num">
                  {t.agreements.level}
                </th>
                <th scope="col" className="after-num">
                  {t.agreements.remark}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.level.id}>
                  <td className="code">{row.code}</td>
                  <th scope="row" className="title">
                    {row.title}
                  </th>
                  <td className="num">
                    <b>{row.level.level}</b>
                  </td>
                  <td className="words after-num">
                    <TextInRow code={row.code} text={row.level.remark} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <NotesBelow notes={rows.map((row) => ({ code: row.code, text: row.level.remark }))} />
        </>
      )}
    </div>
  );
}
