import { useEffect, useRef, useState } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { questionTexts } from '#shared/text/questions.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { QuestionDetails } from './question-details.tsx';
import { questionName } from './question-name.ts';

/** A learning question in the list: its place, its words, what it belongs to, and the way to its fuel station. */
export function QuestionItem({
  question,
  place,
  isFocused,
  onFocused,
}: {
  question: RecordOf<'learningQuestion'>;
  place: number;
  isFocused: boolean;
  onFocused: () => void;
}) {
  const t = useTexts(questionTexts);
  const [isOpen, setOpen] = useState(false);
  const words = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isFocused || words.current === null) return;
    words.current.focus();
    words.current.select();
    onFocused();
  }, [isFocused, onFocused]);
  const name = questionName(question, t.untitled);
  const requirements = usePlan((view) => question.requirementIds.flatMap((id) => view.get('requirement', id) ?? []));
  return (
    <div className="rk-question">
      <span className="rk-question-place rk-num" aria-hidden="true">
        {place}
      </span>
      <div className="rk-question-body">
        <DraftField
          label={t.questionText}
          isLabelHidden
          placeholder={t.questionHint}
          value={question.text}
          onCommit={(text, group) => alterRecord('learningQuestion', question.id, { text }, group)}
          inputRef={words}
          words
          multiline
        />
        {isOpen ? (
          <QuestionDetails question={question} onClose={() => setOpen(false)} />
        ) : (
          requirements.length > 0 && (
            <p className="rk-muted rk-caption">
              {t.requirements}: {requirements.map((r) => r.title || t.untitledRequirement).join(' · ')}
            </p>
          )
        )}
        <div className="rk-question-actions">
          <Button
            size="small"
            icon="fuel"
            onPress={() => openPlace({ type: 'learning-question', id: question.id }, { pin: true })}
          >
            {t.toStation}
            <span className="rk-visually-hidden"> {name}</span>
          </Button>
          {!isOpen && (
            <Button size="small" variant="quiet" onPress={() => setOpen(true)}>
              {t.details}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            icon="circle-slash"
            onPress={() => alterRecord('learningQuestion', question.id, { state: 'later' })}
          >
            {t.postpone}
          </Button>
          <IconButton size="small" icon="trash" label={t.removeOf(name)} onPress={() => removeWithUndo(question)} />
        </div>
      </div>
    </div>
  );
}
