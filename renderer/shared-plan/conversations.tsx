import type { RecordOf } from '#shared/model/records.ts';
import { Fields } from './fields.tsx';
import { Beside, RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** The conversations, newest first, with the levels and agreements of each. */
export function Conversations() {
  const { view } = useSharedPlan();
  return (
    <>
      {[...view.conversations].reverse().map((conversation) => (
        <Conversation key={conversation.id} conversation={conversation} />
      ))}
    </>
  );
}

function Conversation({ conversation }: { conversation: RecordOf<'conversation'> }) {
  const { view, t } = useSharedPlan();
  const levels = view.agreedLevelsIn(conversation.id);
  const commitments = view.commitmentsOf(conversation.id);
  return (
    <RecordBlock record={conversation}>
      <p className="rk-shared-subtitle">
        {t.conversationOn(conversation.heldOn, conversation.startTime, conversation.withName)}
        {conversation.state === 'planned' && <span className="rk-shared-sub"> {t.planned}</span>}
      </p>
      {conversation.notes.trim() !== '' && <p className="rk-shared-text">{conversation.notes}</p>}
      <Fields record={conversation} />
      {levels.length > 0 && (
        <>
          <p className="rk-shared-label">{t.agreedLevels}</p>
          <ul className="rk-shared-plain">
            {levels.map((level) => (
              <li key={level.id} data-record={level.id}>
                {view.get('requirement', level.requirementId)?.title}: {t.level(level.level)}
                {level.remark.trim() !== '' && `. ${level.remark}`}
                <Beside record={level} />
              </li>
            ))}
          </ul>
        </>
      )}
      {commitments.length > 0 && (
        <>
          <p className="rk-shared-label">{t.commitments}</p>
          <ul className="rk-shared-plain">
            {commitments.map((commitment) => (
              <li key={commitment.id} data-record={commitment.id}>
                {t.owner[commitment.owner]}: {commitment.title}
                {commitment.dueDate && `, ${t.before(commitment.dueDate)}`}
                {commitment.isDone && ` (${t.done})`}
                <Beside record={commitment} />
              </li>
            ))}
          </ul>
        </>
      )}
    </RecordBlock>
  );
}
