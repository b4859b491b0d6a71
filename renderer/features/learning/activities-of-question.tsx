import { useRef, useState } from 'react';
import { add } from '#shared/model/edits/base.ts';
import { guessWay } from '#shared/model/edits/learning.ts';
import { newActivity } from '#shared/model/edits/new-records.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { termTexts } from '#shared/text/terms.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Section } from '../../ui/section.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { ActivityTable } from './activity-table.tsx';
import { newActivityTarget } from './focus-targets.ts';
import { HangIdea } from './hang-idea.tsx';

type Activity = RecordOf<'activity'>;

/** From here the line that adds one may be out of sight, and a button above the table leads to it. */
const longList = 8;

/** "Zo ga ik dit leren": the activities of a question, a line to add one, and the parked ideas that may become one. */
export function ActivitiesOfQuestion({
  question,
  activities,
}: {
  question: RecordOf<'learningQuestion'>;
  activities: readonly Activity[];
}) {
  const t = useTexts(learningTexts);
  const terms = useTexts(termTexts);
  const libraryWords = useTexts(libraryTexts);
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  const [guess, setGuess] = useState<Activity['way']>('experience');
  const [chosen, setChosen] = useState<Activity['way'] | null>(null);

  const addActivity = (title: string) => {
    const view = edit.view();
    if (view.get('learningQuestion', question.id) === undefined) return;
    const way = chosen ?? guessWay(title);
    edit.commit([add(newActivity(edit.context(), view, { title, way, learningQuestionId: question.id }))]);
    setChosen(null);
  };

  return (
    <Section
      title={t.activities.title}
      actions={
        activities.length >= longList && (
          <Button size="small" icon="add" onPress={() => field.current?.focus()}>
            {t.activities.activity}
          </Button>
        )
      }
    >
      {activities.length > 0 ? (
        <ActivityTable activities={activities} />
      ) : (
        <p className="rk-muted rk-learning-empty">{t.activities.empty}</p>
      )}
      <div className="rk-learning-add" data-field={newActivityTarget}>
        <AddLine
          label={t.activities.addLabel}
          placeholder={t.activities.addPlaceholder}
          action={t.activities.add}
          onAdd={addActivity}
          onType={(text) => setGuess(guessWay(text))}
          inputRef={field}
        >
          <Choice
            label={t.activities.wayOfNew}
            isLabelHidden
            size="small"
            value={chosen ?? guess}
            onChange={setChosen}
            options={(['experience', 'others', 'formal'] as const).map((way) => ({
              value: way,
              label: terms.way[way],
            }))}
          />
        </AddLine>
        <div className="rk-learning-more">
          <Button
            size="small"
            icon="lightbulb"
            onPress={() => openPlace({ type: 'library', id: question.id }, { pin: true, focus: 'search' })}
          >
            {libraryWords.title}
          </Button>
          <HangIdea questionId={question.id} />
        </div>
      </div>
    </Section>
  );
}
