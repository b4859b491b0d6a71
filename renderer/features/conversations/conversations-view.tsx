import './conversations.css';
import './talk.css';
import { wordFinding } from '#shared/coach/coach.ts';
import { agreedIn } from '#shared/model/edits/conversations.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { conversationTexts } from '#shared/text/conversations.ts';
import { formatDate, withTime } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useFindings } from '../../platform/findings.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { startConversation } from './start-conversation.ts';
import { WaitingQuestions } from './waiting-questions.tsx';

const nothing = '–';

/** All talks, newest first, and the questions that wait for one. */
export function ConversationsView() {
  const t = useTexts(conversationTexts);
  const view = usePlan();
  useFocusTarget(focusField);
  const isEmpty = view.conversations.length === 0;
  const start = (words: string) => (
    <Button variant="primary" icon="add" onPress={startConversation}>
      {words}
    </Button>
  );
  return (
    <>
      <ViewHeader title={t.title} lead={t.lead} actions={!isEmpty && start(t.newConversation)} />
      <LongAgo />
      {isEmpty ? <EmptyPlace title={t.emptyTitle} text={t.emptyText} action={start(t.emptyAction)} /> : <TalkTable />}
      <div className="rk-talk-questions">
        <WaitingQuestions />
      </div>
    </>
  );
}

/** Half a year without a conversation: what the coach says of it, and the day it proposes. */
function LongAgo() {
  const language = useLanguage();
  const finding = useFindings().find((one) => one.ruleId === 'no-conversation-half-year');
  const [fix] = finding?.fixes ?? [];
  if (finding === undefined || fix === undefined) return null;
  const { what, fixes } = wordFinding(finding, language);
  const plan = () => {
    const changes = fix.changes(edit.context(), edit.view());
    edit.commit(changes, { origin: 'fix' });
    const planned = changes.find((change) => change.after?.kind === 'conversation')?.after;
    if (planned) openPlace({ type: 'conversation', id: planned.id }, { pin: true });
  };
  return (
    <div className="rk-talk-long-ago">
      <Note
        tone="tip"
        icon="calendar"
        action={
          <Button size="small" onPress={plan}>
            {fixes[0]}
          </Button>
        }
      >
        {what}
      </Note>
    </div>
  );
}

function TalkTable() {
  const t = useTexts(conversationTexts);
  const view = usePlan();
  return (
    <table className="rk-table rk-talks">
      <caption className="rk-visually-hidden">{t.listLabel}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columnWhen}</th>
          <th scope="col">{t.columnWith}</th>
          <th scope="col">{t.columnState}</th>
          <th scope="col" className="rk-num">
            {t.columnAgreed}
          </th>
          <th scope="col">{t.columnCommitments}</th>
        </tr>
      </thead>
      <tbody>
        {view.conversations.toReversed().map((talk) => (
          <TalkRow key={talk.id} talk={talk} />
        ))}
      </tbody>
    </table>
  );
}

function TalkRow({ talk }: { talk: RecordOf<'conversation'> }) {
  const t = useTexts(conversationTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const view = usePlan();
  const agreed = view.requirements.filter((r) => agreedIn(view, talk.id, r.id)).length;
  const commitments = view.commitmentsOf(talk.id);
  const done = commitments.filter((c) => c.isDone).length;
  return (
    <tr data-hover="">
      <th scope="row">
        <LinkButton onPress={() => openPlace({ type: 'conversation', id: talk.id })}>
          {withTime(formatDate(talk.heldOn, language), talk.startTime, language)}
        </LinkButton>
      </th>
      <td>{talk.withName || t.nobody}</td>
      <td>
        {talk.state === 'planned' ? (
          <Tag tone="plan" icon="calendar">
            {terms.conversationState.planned}
          </Tag>
        ) : (
          <Tag tone="done" icon="pass-filled">
            {terms.conversationState.held}
          </Tag>
        )}
      </td>
      <td className="rk-num" data-label={t.columnAgreed}>
        {agreed > 0 ? agreed : nothing}
      </td>
      <td data-label={t.columnCommitments}>
        {commitments.length > 0 ? t.commitmentsDone(done, commitments.length) : nothing}
      </td>
    </tr>
  );
}
