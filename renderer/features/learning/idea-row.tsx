import { useState } from 'react';
import { hangIdea } from '#shared/model/edits/learning.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import { formatDate } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Menu } from '../../ui/menu.tsx';
import { notify } from '../../ui/notify.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** One parked idea: its words, a note, and the learning question to hang it under. */
export function IdeaRow({ view, idea }: { view: PlanView; idea: RecordOf<'parkedIdea'> }) {
  const texts = useTexts(learningTexts);
  const t = texts.ideas;
  const language = useLanguage();
  const [hasNote, setHasNote] = useState(idea.note !== '');
  const name = idea.title.trim() || t.untitled;
  const hangUnder = (questionId: string) => {
    edit.commit(hangIdea(edit.view(), edit.context(), idea.id, questionId));
    notify({
      title: texts.hang.done(name),
      tone: 'done',
      action: { label: t.look, run: () => openPlace({ type: 'learning-question', id: questionId }) },
    });
  };
  return (
    <li className="rk-idea" data-field={idea.id}>
      <div className="rk-idea-line">
        <DraftField
          label={t.name}
          isLabelHidden
          value={idea.title}
          words
          maxLength={2_000}
          onCommit={(title, group) => alterRecord('parkedIdea', idea.id, { title }, group)}
        />
        {view.learningQuestions.length > 0 && (
          <Menu
            label={t.hang}
            size="small"
            items={view.learningQuestions.map((question) => ({
              id: question.id,
              icon: 'fuel',
              label: shortTitleOf(question) || texts.question.untitled,
              run: () => hangUnder(question.id),
            }))}
          />
        )}
        <IconButton icon="trash" label={t.remove(name)} onPress={() => removeWithUndo(idea)} />
      </div>
      {hasNote ? (
        <DraftField
          label={t.note}
          value={idea.note}
          words
          multiline
          onCommit={(note, group) => alterRecord('parkedIdea', idea.id, { note }, group)}
        />
      ) : (
        <p className="rk-caption rk-muted rk-idea-meta">
          <span>{t.parkedOn(formatDate(idea.notedAt.slice(0, 10), language))}</span>
          <Button size="small" variant="quiet" onPress={() => setHasNote(true)}>
            {t.addNote}
          </Button>
        </p>
      )}
    </li>
  );
}
