import { addTalkPoint, answerPoint } from '#shared/model/edits/talk-points.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { startOf } from '#shared/model/short-title.ts';
import type { TalkPoint } from '#shared/model/talk-points.ts';
import { formatDate } from '#shared/text/format.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/note.tsx';
import { openPhase } from './talk-phase.ts';

type Talk = RecordOf<'conversation'>;

/** During the talk: the points one below the other, each with room for the answer and a tick. */
export function HoldPart({ talk }: { talk: Talk }) {
  const t = useTexts(talkTexts);
  const language = useLanguage();
  const view = usePlan();
  const points = view.talkPointsOf(talk.id);
  const now = today();
  const record = () => {
    const current = edit.view().get('conversation', talk.id);
    if (current?.state === 'planned' && current.heldOn <= now) alterRecord('conversation', talk.id, { state: 'held' });
    openPhase(talk.id, 'record');
  };
  return (
    <div className="rk-hold">
      {talk.heldOn > now && (
        <Note
          tone="tip"
          action={
            <Button size="small" onPress={() => alterRecord('conversation', talk.id, { heldOn: now })}>
              {t.isToday}
            </Button>
          }
        >
          {t.isAhead(formatDate(talk.heldOn, language))}
        </Note>
      )}
      {points.length === 0 ? (
        <p className="rk-muted">{t.nothingToHold}</p>
      ) : (
        <ol className="rk-hold-points">
          {points.map((point, i) => (
            <HeldPoint key={point.id} point={point} place={i + 1} />
          ))}
        </ol>
      )}
      <div className="rk-hold-more">
        <AddLine
          label={t.cameUp}
          placeholder={t.cameUpHint}
          action={t.addPoint}
          onAdd={(text) => {
            if (edit.view().get('conversation', talk.id) === undefined) return;
            const own = { text, origin: 'own', sourceKey: '' } as const;
            edit.commit(addTalkPoint(edit.view(), edit.context(), talk.id, own));
          }}
        />
      </div>
      <div className="rk-talk-onward">
        <Button variant="primary" icon="pass" onPress={record}>
          {t.goRecord}
        </Button>
      </div>
    </div>
  );
}

function HeldPoint({ point, place }: { point: TalkPoint; place: number }) {
  const t = useTexts(talkTexts);
  const name = startOf(point.text) || t.untitledPoint;
  return (
    <li className="rk-hold-point" data-discussed={point.isDiscussed || undefined} data-field={point.id}>
      <span className="rk-hold-number" aria-hidden="true">
        {place}
      </span>
      <h2>{point.text.trim() || t.untitledPoint}</h2>
      <div className="rk-hold-answer">
        <PointAnswer point={point} />
      </div>
      <div className="rk-hold-tick">
        <Checkbox
          label={t.discussedOne(name)}
          isSelected={point.isDiscussed}
          onChange={(isDiscussed) => alterRecord('talkPoint', point.id, { isDiscussed })}
        >
          {t.discussed}
        </Checkbox>
      </div>
    </li>
  );
}

/** The answer to a point; writing one ticks it. */
export function PointAnswer({ point }: { point: TalkPoint }) {
  const t = useTexts(talkTexts);
  return (
    <DraftField
      label={t.answerOf(startOf(point.text) || t.untitledPoint)}
      isLabelHidden
      placeholder={t.answer}
      value={point.answer}
      onCommit={(answer, group) => {
        const current = edit.view().get('talkPoint', point.id);
        if (current) edit.commit([answerPoint(current, answer)], { group });
      }}
      words
      multiline
    />
  );
}
