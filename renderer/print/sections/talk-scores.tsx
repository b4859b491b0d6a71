import { agreedIn } from '#shared/model/edits/conversations.ts';
import { standingOf } from '#shared/model/gap.ts';
import type { Requirement } from '#shared/model/kinds/requirement.ts';
import { talkTopics } from '#shared/model/talk-topics.ts';
import { printConversationTexts } from '#shared/text/print-conversation.ts';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { NotesBelow, TextInRow } from '../blocks/notes-below.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { usePrint } from '../print-context.ts';
import { talkOf } from './talk.ts';

/** The requirements worth talking about, side by side, with room for the level that is agreed. */
export function TalkScores() {
  const print = usePrint();
  const { t, view, code, language } = print;
  const words = printConversationTexts[language];
  const talk = talkOf(print);
  const { first } = talkTopics(view, talk?.id ?? '');
  if (view.requirements.length === 0) return null;
  if (first.length === 0)
    return (
      <>
        <StepHeading>{words.scores}</StepHeading>
        <p className="empty">{words.noScores}</p>
      </>
    );
  const remarkOf = (requirement: Requirement) => (talk && agreedIn(view, talk.id, requirement.id)?.remark.trim()) || '';
  return (
    <>
      <StepHeading>{words.scores}</StepHeading>
      <p>{words.scoresLead}</p>
      <table className={keepIfShort(first.length)}>
        <Columns widths={[8, 58, 13, 9, 16, 14, 20, 'rest']} />
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{words.requirement}</th>
            <th scope="col" className="num">
              {words.required}
            </th>
            <th scope="col" className="num">
              {words.own}
            </th>
            <th scope="col" className="num">
              {words.others}
            </th>
            <th scope="col" className="num">
              {words.before}
            </th>
            <th scope="col" className="num">
              {words.agreed}
            </th>
            <th scope="col" className="after-num">
              {words.remark}
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map((requirement) => {
            const { required, own, others } = standingOf(view, requirement);
            const agreed = talk && agreedIn(view, talk.id, requirement.id);
            const earlier = view.agreedLevels(requirement.id).findLast((a) => a.conversationId !== talk?.id);
            return (
              <tr key={requirement.id} className={agreed ? undefined : 'blank'}>
                <td className="code">{code(requirement.id)}</td>
                <th scope="row" className="title">
                  {requirement.title}
                </th>
                <td className="num">{required}</td>
                <td className="num">{own ?? '–'}</td>
                <td className="num many">{others.join(', ') || '–'}</td>
                <td className="num">{earlier?.level ?? '–'}</td>
                <td className="num">
                  <b>{agreed?.level ?? ''}</b>
                </td>
                <td className="words after-num">
                  {remarkOf(requirement) !== '' && (
                    <TextInRow code={code(requirement.id)} text={remarkOf(requirement)} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <NotesBelow notes={first.map((r) => ({ code: code(r.id), text: remarkOf(r) }))} />
    </>
  );
}
