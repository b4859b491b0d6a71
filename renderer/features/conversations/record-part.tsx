import type { RecordOf } from '#shared/model/records.ts';
import { conversationTexts } from '#shared/text/conversations.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { Section } from '../../ui/section.tsx';
import { Answers } from './answers.tsx';
import { Commitments } from './commitments.tsx';
import { FollowUp } from './follow-up.tsx';
import { Topics } from './topics.tsx';

/** What was discussed and agreed, and when it goes on. */
export function RecordPart({ talk }: { talk: RecordOf<'conversation'> }) {
  const t = useTexts(conversationTexts);
  return (
    <div className="rk-talk-record">
      <div data-field="state" className="rk-talk-state">
        <State talk={talk} />
      </div>
      <Answers talk={talk} />
      <Section title={t.topics} lead={t.topicsLead}>
        <Topics talk={talk} />
      </Section>
      <Section title={t.commitments} lead={t.commitmentsLead}>
        <div data-field="commitments">
          <Commitments talk={talk} />
        </div>
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
