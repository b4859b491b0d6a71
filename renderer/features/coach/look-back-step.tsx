import { useState } from 'react';
import { activeQuestions } from '#shared/coach/reading.ts';
import { add } from '#shared/model/edits/base.ts';
import { stepToActivity, stepToIdea, stepToTalkPoint } from '#shared/model/edits/look-back.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import { lookBackTexts } from '#shared/text/look-back.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { flushDrafts } from '../../ui/draft-registry.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

const mostQuestions = 5;
type Made = keyof (typeof lookBackTexts)['nl']['made'];

/** Makes something of the next step: an activity with a learning question, an idea, or a point for the conversation. */
export function LookBackStep({ entry }: { entry: RecordOf<'reflection'> }) {
  const t = useTexts(lookBackTexts);
  const view = usePlan();
  const [made, setMade] = useState<{ readonly kind: Made; readonly id: string } | null>(null);
  const record = made && view.records.get(made.id);
  const make = (kind: Made, write: (current: RecordOf<'reflection'>) => PlanRecord) => {
    flushDrafts();
    const current = edit.view().get('reflection', entry.id);
    if (current) setMade({ kind, id: write(current).id });
  };
  const added = <R extends PlanRecord>(record: R): R => {
    edit.commit([add(record)]);
    return record;
  };
  return (
    <div className="rk-look-back-step">
      <Menu
        label={t.makeOfIt}
        icon="wand"
        size="small"
        items={[
          ...activeQuestions(view)
            .slice(0, mostQuestions)
            .map((question) => ({
              id: question.id,
              label: t.asActivity(shortTitleOf(question)),
              icon: 'fuel' as const,
              run: () =>
                make('activity', (current) => {
                  const { changes, activity } = stepToActivity(edit.context(), edit.view(), current, question.id);
                  edit.commit(changes);
                  return activity;
                }),
            })),
          {
            id: 'idea',
            label: t.asIdea,
            icon: 'archive',
            run: () => make('idea', (current) => added(stepToIdea(edit.context(), edit.view(), current))),
          },
          {
            id: 'talk',
            label: t.asTalkPoint,
            icon: 'comment-discussion',
            run: () => make('talkPoint', (current) => added(stepToTalkPoint(edit.context(), edit.view(), current))),
          },
        ]}
      />
      <p role="status">
        {made && record && (
          <>
            <Icon name="pass-filled" /> {t.made[made.kind]}{' '}
            <LinkButton onPress={() => openPlace(placeOfRecord(record))}>{t.see}</LinkButton>
          </>
        )}
      </p>
    </div>
  );
}
