import './conversations.css';
import { moveConversation } from '#shared/model/edits/conversations.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { conversationTexts } from '#shared/text/conversations.ts';
import { formatDate } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { Commitments } from './commitments.tsx';
import { FollowUp } from './follow-up.tsx';
import { Topics } from './topics.tsx';

/** One talk: with whom and when, what was discussed, what was agreed and when it goes on (method.md: gesprek). */
export function ConversationView({ id }: EditorProps) {
  const talk = usePlan().get('conversation', id);
  return talk ? <Conversation key={id} talk={talk} /> : null;
}

function Conversation({ talk }: { talk: RecordOf<'conversation'> }) {
  const t = useTexts(conversationTexts);
  const language = useLanguage();
  useFocusTarget(focusField);
  return (
    <div className="rk-talk">
      <ViewHeader
        title={t.talkWith(talk.withName || t.nobody)}
        kicker={formatDate(talk.heldOn, language)}
        lead={talk.state === 'planned' ? t.leadPlanned : t.leadHeld}
      />
      <div className="rk-talk-head">
        <div data-field="withName">
          <DraftField
            label={t.withName}
            hint={t.withNameHint}
            value={talk.withName}
            onCommit={(withName, group) => alterRecord('conversation', talk.id, { withName: withName.trim() }, group)}
          />
        </div>
        <div data-field="heldOn">
          <DateField
            label={t.heldOn}
            value={talk.heldOn}
            onCommit={(heldOn, group) => {
              const now = edit.view().get('conversation', talk.id);
              if (now && heldOn !== null) edit.commit([moveConversation(now, heldOn, today())], { group });
            }}
            isRequired
          />
        </div>
        <div data-field="state">
          <State talk={talk} />
        </div>
      </div>
      <Section title={t.topics} lead={t.topicsLead}>
        <Topics talk={talk} />
      </Section>
      <Section title={t.commitments} lead={t.commitmentsLead}>
        <Commitments talk={talk} />
      </Section>
      <Section title={t.notes}>
        <div className="rk-talk-notes" data-field="notes">
          <DraftField
            label={t.notes}
            isLabelHidden
            value={talk.notes}
            onCommit={(notes, group) => alterRecord('conversation', talk.id, { notes }, group)}
            words
            multiline
          />
        </div>
      </Section>
      <Section title={t.followUp}>
        <FollowUp talk={talk} />
      </Section>
      <div className="rk-talk-remove">
        <Button variant="danger" icon="trash" onPress={() => removeWithUndo(talk)}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}

function State({ talk }: { talk: RecordOf<'conversation'> }) {
  const t = useTexts(conversationTexts);
  const terms = useTexts(termTexts);
  const isAhead = talk.heldOn > today();
  return (
    <Choice
      label={t.state}
      hint={isAhead ? t.stateInFuture : undefined}
      value={talk.state}
      isDisabled={isAhead && talk.state === 'planned'}
      onChange={(state) => alterRecord('conversation', talk.id, { state })}
      options={[
        { value: 'planned', label: terms.conversationState.planned },
        { value: 'held', label: terms.conversationState.held },
      ]}
    />
  );
}
