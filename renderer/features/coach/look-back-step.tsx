import { useState } from 'react';
import { activeQuestions } from '#shared/coach/reading.ts';
import { add } from '#shared/model/edits/base.ts';
import { titleOfLesson } from '#shared/model/edits/logbook.ts';
import { stepToActivity, stepToIdea, stepToTalkPoint } from '#shared/model/edits/look-back.ts';
import { fieldLabel } from '#shared/model/names.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import type { SeenWords } from '#shared/model/words-origin.ts';
import { lookBackTexts } from '#shared/text/look-back.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { flushDrafts } from '../../ui/draft-registry.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useGoesAlong } from '../../workbench/goes-along.tsx';
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
  const language = useLanguage();
  const { ask, dialog } = useGoesAlong();
  const make = (kind: Made, write: (current: RecordOf<'reflection'>) => PlanRecord) => {
    flushDrafts();
    const current = edit.view().get('reflection', entry.id);
    if (current) setMade({ kind, id: write(current).id });
  };
  const makeOpen = (
    kind: 'activity' | 'idea',
    write: (current: RecordOf<'reflection'>, seen: SeenWords) => PlanRecord,
  ) => {
    flushDrafts();
    const record = kind === 'idea' ? 'parkedIdea' : 'activity';
    ask({
      source: 'logbook',
      words: {
        title: titleOfLesson({ lesson: '', tomorrow: edit.view().get('reflection', entry.id)?.tomorrow ?? '' }),
        note: '',
      },
      labels: { title: fieldLabel(record, 'title', language), note: fieldLabel(record, 'note', language) },
      action: t.makeOfIt,
      onSeen: (seen) => make(kind, (current) => write(current, seen)),
    });
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
                makeOpen('activity', (current, seen) => {
                  const { changes, activity } = stepToActivity(edit.context(), edit.view(), current, question.id, seen);
                  edit.commit(changes);
                  return activity;
                }),
            })),
          {
            id: 'idea',
            label: t.asIdea,
            icon: 'archive',
            run: () =>
              makeOpen('idea', (current, seen) => added(stepToIdea(edit.context(), edit.view(), current, seen))),
          },
          {
            id: 'talk',
            label: t.asTalkPoint,
            icon: 'comment-discussion',
            run: () => make('talkPoint', (current) => added(stepToTalkPoint(edit.context(), edit.view(), current))),
          },
        ]}
      />
      {dialog}
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
