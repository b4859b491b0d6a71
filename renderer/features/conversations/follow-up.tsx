import { addDays } from '#shared/model/calendar.ts';
import { followUpOf } from '#shared/model/edits/conversations.ts';
import { planFollowUp } from '#shared/model/edits/talk-points.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { pointsLeft } from '#shared/model/talk-points.ts';
import { conversationTexts } from '#shared/text/conversations.ts';
import { formatDate, withTime } from '#shared/text/format.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { enter } from './start-conversation.ts';

/** When one talks again, with the offer to plan that talk. */
export function FollowUp({ talk }: { talk: RecordOf<'conversation'> }) {
  const t = useTexts(conversationTexts);
  const words = useTexts(talkTexts);
  const language = useLanguage();
  const view = usePlan();
  const next = followUpOf(view, talk);
  const isCarried = talk.state === 'held' && pointsLeft(view, talk.id).length > 0;
  return (
    <div className="rk-talk-follow-up" data-field="followUpDate">
      <DateField
        label={t.followUpDate}
        value={talk.followUpDate}
        min={addDays(talk.heldOn, 1)}
        tooEarly={t.followUpTooEarly}
        onCommit={(followUpDate, group) => alterRecord('conversation', talk.id, { followUpDate }, group)}
      />
      {talk.followUpDate !== null && !next && (
        <Button
          icon="calendar"
          onPress={() => {
            const planned = planFollowUp(edit.view(), edit.context(), talk);
            if (planned) enter(planned);
          }}
        >
          {t.planNext}
        </Button>
      )}
      {talk.followUpDate !== null && !next && isCarried && <p className="rk-muted">{words.carriedOn}</p>}
      {next && (
        <p>
          {t.nextPlanned(withTime(formatDate(next.heldOn, language), next.startTime, language))}{' '}
          <LinkButton onPress={() => openPlace({ type: 'conversation', id: next.id })}>{t.openNext}</LinkButton>
        </p>
      )}
    </div>
  );
}
