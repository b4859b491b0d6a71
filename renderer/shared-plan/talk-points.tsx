import type { RecordOf } from '#shared/model/records.ts';
import { Answer, RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

type Point = RecordOf<'talkPoint'>;

/** Points for a conversation: those that wait for one first, then by conversation, the newest first. */
export function TalkPoints() {
  const { view, t } = useSharedPlan();
  const loose = view.talkPoints.filter(({ conversationId }) => conversationId === null);
  const groups = [
    { id: 'waiting', title: t.waitingPoints, points: loose.filter((p) => !p.isDiscussed) },
    { id: 'discussed', title: t.discussedPoints, points: loose.filter((p) => p.isDiscussed) },
    ...view.conversations.toReversed().map(({ id, heldOn, startTime, withName }) => ({
      id: id as string,
      title: t.conversationOn(heldOn, startTime, withName),
      points: view.talkPointsOf(id),
    })),
  ].filter(({ points }) => points.length > 0);
  return (
    <div className="rk-shared-list">
      {groups.map(({ id, title, points }) => (
        <div key={id} className="rk-shared-record">
          <p className="rk-shared-subtitle">{title}</p>
          {points.map((point) => (
            <TalkPoint key={point.id} point={point} />
          ))}
        </div>
      ))}
    </div>
  );
}

function TalkPoint({ point }: { point: Point }) {
  const { t, choice, label } = useSharedPlan();
  const about = [choice('talkPoint', 'origin', point.origin), point.isDiscussed ? t.discussed : ''];
  return (
    <RecordBlock record={point}>
      <div>
        {point.text.trim() !== '' && <p className="rk-shared-text">{point.text}</p>}
        <p className="rk-shared-sub">{about.filter(Boolean).join(' · ')}</p>
        <Answer label={label('talkPoint', 'answer')} text={point.answer} />
      </div>
    </RecordBlock>
  );
}
