import { carryOver, conversationAfter, pointToCommitment } from '#shared/model/edits/talk-points.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { startOf } from '#shared/model/short-title.ts';
import { pointsLeft, type TalkPoint } from '#shared/model/talk-points.ts';
import { formatDate } from '#shared/text/format.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { tellDone } from '../../workbench/undoable.ts';
import { PointAnswer } from './hold-part.tsx';

type Talk = RecordOf<'conversation'>;

/** The points with what was answered, and what did not come up: that goes along to a next conversation. */
export function Answers({ talk }: { talk: Talk }) {
  const t = useTexts(talkTexts);
  const view = usePlan();
  const points = view.talkPointsOf(talk.id);
  if (points.length === 0) return null;
  return (
    <Section title={t.answers}>
      <div data-field="answers" className="rk-answers">
        <ul>
          {points.map((point) => (
            <Answer key={point.id} point={point} />
          ))}
        </ul>
        {talk.state === 'held' && <Left talk={talk} />}
      </div>
    </Section>
  );
}

function Answer({ point }: { point: TalkPoint }) {
  const t = useTexts(talkTexts);
  const name = startOf(point.text) || t.untitledPoint;
  return (
    <li className="rk-answer" data-field={point.id}>
      <Checkbox
        label={t.discussedOne(name)}
        isSelected={point.isDiscussed}
        onChange={(isDiscussed) => alterRecord('talkPoint', point.id, { isDiscussed })}
      />
      <div className="rk-answer-words">
        <h3>{point.text.trim() || t.untitledPoint}</h3>
        <PointAnswer point={point} />
        <LinkButton
          onPress={() => {
            const current = edit.view().get('talkPoint', point.id);
            if (current === undefined) return;
            edit.commit(pointToCommitment(edit.view(), edit.context(), current));
            notify({ title: t.commitmentMade, tone: 'done' });
          }}
        >
          {t.toCommitment}
          <span className="rk-visually-hidden">: {name}</span>
        </LinkButton>
      </div>
    </li>
  );
}

function Left({ talk }: { talk: Talk }) {
  const t = useTexts(talkTexts);
  const language = useLanguage();
  const view = usePlan();
  const left = pointsLeft(view, talk.id);
  if (left.length === 0) return null;
  const next = conversationAfter(view, { today: today() }, talk.id);
  return (
    <Note
      tone="tip"
      action={
        <Button
          size="small"
          onPress={() => {
            const done = edit.commit(carryOver(edit.view(), edit.context(), talk.id));
            tellDone(done, t.carried(left.length));
          }}
        >
          {next ? t.carryTo(formatDate(next.heldOn, language)) : t.carryWait}
        </Button>
      }
    >
      {t.left(left.length)}
    </Note>
  );
}
