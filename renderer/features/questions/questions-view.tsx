import './questions.css';
import { useCallback, useState } from 'react';
import { moveQuestion, questionsIn } from '#shared/model/edits/questions.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { questionTexts } from '#shared/text/questions.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Section } from '../../ui/section.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { startQuestion } from './enter-question.ts';
import { Gaps } from './gaps.tsx';
import { OtherQuestions } from './other-questions.tsx';
import { QuestionItem } from './question-item.tsx';
import { questionName } from './question-name.ts';

function byState(view: PlanView) {
  return { active: questionsIn(view, 'active'), later: questionsIn(view, 'later'), done: questionsIn(view, 'done') };
}

/** The result of step 2: learning questions in order of priority, and the gaps that have none yet (method.md, step 2). */
export function QuestionsView() {
  const t = useTexts(questionTexts);
  const { active, later, done } = usePlan(byState);
  const [focused, setFocused] = useState<string | null>(null);
  useFocusTarget(setFocused);
  const draw = useCallback(
    ({ question, place }: { question: RecordOf<'learningQuestion'>; place: number }) => (
      <QuestionItem
        question={question}
        place={place}
        isFocused={focused === question.id}
        onFocused={() => setFocused(null)}
      />
    ),
    [focused],
  );
  const isEmpty = active.length + later.length + done.length === 0;
  return (
    <div className="rk-questions">
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          <Button variant={isEmpty ? 'primary' : 'secondary'} icon="add" onPress={startQuestion}>
            {t.newQuestion}
          </Button>
        }
      />
      {isEmpty && (
        <EmptyPlace
          title={t.emptyTitle}
          text={t.emptyText}
          action={<Button onPress={() => openPlace({ type: 'scores' }, { pin: true })}>{t.toScores}</Button>}
        />
      )}
      {active.length > 0 && (
        <SortableList
          label={t.listLabel}
          items={active.map((question, index) => ({
            id: question.id,
            label: questionName(question, t.untitled),
            question,
            place: index + 1,
          }))}
          onMove={(id, index) => {
            const question = edit.view().get('learningQuestion', id);
            if (question) edit.commit(moveQuestion(edit.view(), question, index));
          }}
        >
          {draw}
        </SortableList>
      )}
      <Gaps />
      {later.length > 0 && (
        <Section title={t.laterTitle} lead={t.laterLead}>
          <OtherQuestions questions={later} />
        </Section>
      )}
      {done.length > 0 && (
        <Section title={t.doneTitle}>
          <OtherQuestions questions={done} />
        </Section>
      )}
    </div>
  );
}
