import './conversations.css';
import './talk.css';
import { useEffect, useRef } from 'react';
import { moveConversation } from '#shared/model/edits/conversations.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { conversationTexts } from '#shared/text/conversations.ts';
import { withTime } from '#shared/text/format.ts';
import { formatWholeDay } from '#shared/text/format-period.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { TimeField } from '../../ui/time-field.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { printOverview } from '../../workbench/print-overview.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { HoldPart } from './hold-part.tsx';
import { PreparePart } from './prepare-part.tsx';
import { RecordPart } from './record-part.tsx';
import { StepLine } from './step-line.tsx';
import { openPhase, phaseOfTarget, usePhase } from './talk-phase.ts';

type Talk = RecordOf<'conversation'>;

/** How long a talk takes when nothing was said about it, and the least and most that fit, in minutes. */
const talkMinutes = { usual: 60, least: 6, most: 24 * 60 };

/** One talk in three steps, each open at any time: prepare it, hold it, record what was agreed (method.md: gesprek). */
export function ConversationView({ id }: EditorProps) {
  const talk = usePlan().get('conversation', id);
  return talk ? <Conversation key={id} talk={talk} /> : null;
}

function Conversation({ talk }: { talk: Talk }) {
  const t = useTexts(conversationTexts);
  const words = useTexts(talkTexts);
  const language = useLanguage();
  const phase = usePhase(talk);
  const wanted = useRef<string | null>(null);
  useFocusTarget((target) => {
    const needed = phaseOfTarget(target, edit.view().records.get(target.split('/')[0] ?? '')?.kind);
    if (needed === null || needed === phase) focusField(target);
    else {
      wanted.current = target;
      openPhase(talk.id, needed);
    }
  });
  // The field that was asked for stands in a step that had to be opened first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the step being drawn that counts
  useEffect(() => {
    if (wanted.current === null) return;
    focusField(wanted.current);
    wanted.current = null;
  }, [phase]);
  return (
    <div className="rk-talk">
      <ViewHeader
        title={t.talkWith(talk.withName || t.nobody)}
        kicker={withTime(formatWholeDay(talk.heldOn, language), talk.startTime, language)}
        lead={words.leads[phase]}
        actions={
          <Button icon="file-pdf" onPress={() => void printOverview('conversation', talk.id)}>
            {words.printForm}
          </Button>
        }
      />
      <StepLine talk={talk} phase={phase} />
      {phase !== 'hold' && <WithWhomAndWhen talk={talk} />}
      {phase === 'prepare' && <PreparePart talk={talk} />}
      {phase === 'hold' && <HoldPart talk={talk} />}
      {phase === 'record' && <RecordPart talk={talk} />}
      {phase !== 'hold' && (
        <div className="rk-talk-remove">
          <Button variant="danger" icon="trash" onPress={() => removeWithUndo(talk)}>
            {t.remove}
          </Button>
        </div>
      )}
    </div>
  );
}

function WithWhomAndWhen({ talk }: { talk: Talk }) {
  const t = useTexts(conversationTexts);
  return (
    <div className="rk-talk-head">
      <div data-field="withName">
        <DraftField
          label={t.withName}
          isName
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
      <div data-field="startTime">
        <TimeField
          label={t.startTime}
          value={talk.startTime}
          onCommit={(startTime, group) => alterRecord('conversation', talk.id, { startTime }, group)}
        />
      </div>
      {talk.startTime !== null && (
        <div data-field="durationMinutes">
          <HoursField
            label={t.duration}
            value={talk.durationMinutes ?? talkMinutes.usual}
            min={talkMinutes.least}
            max={talkMinutes.most}
            onCommit={(durationMinutes, group) => alterRecord('conversation', talk.id, { durationMinutes }, group)}
            isRequired
          />
        </div>
      )}
    </div>
  );
}
