import { addTalkPoint } from '#shared/model/edits/talk-points.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { PointList } from './point-list.tsx';
import { Proposals } from './proposals.tsx';
import { openPhase } from './talk-phase.ts';

/** What I want to talk about, in my order and words; beside it what the plan proposes. */
export function PreparePart({ talk }: { talk: RecordOf<'conversation'> }) {
  const t = useTexts(talkTexts);
  const view = usePlan();
  const points = view.talkPointsOf(talk.id);
  return (
    <div className="rk-talk-columns">
      <div>
        <Section title={t.myPoints}>
          <div className="rk-points" data-field="points">
            {points.length === 0 && <p className="rk-muted">{t.noPoints}</p>}
            <PointList points={points} label={t.listLabel} />
            <AddLine
              label={t.newPoint}
              placeholder={t.newPointHint}
              action={t.addPoint}
              onAdd={(text) => {
                if (edit.view().get('conversation', talk.id) === undefined) return;
                const own = { text, origin: 'own', sourceKey: '' } as const;
                edit.commit(addTalkPoint(edit.view(), edit.context(), talk.id, own));
              }}
            />
          </div>
        </Section>
        <div className="rk-talk-onward">
          <Button variant="primary" icon="comment-discussion" onPress={() => openPhase(talk.id, 'hold')}>
            {t.begin}
          </Button>
        </div>
      </div>
      <Proposals talk={talk} />
    </div>
  );
}
