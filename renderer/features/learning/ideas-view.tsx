import './ideas-view.css';
import { useRef } from 'react';
import { add } from '#shared/model/edits/base.ts';
import { newParkedIdea } from '#shared/model/edits/new-records.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Note } from '../../ui/note.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { runCommand } from '../../workbench/registry.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { newIdeaTarget } from './focus-targets.ts';
import { IdeaRow } from './idea-row.tsx';

/** Wishes about the how, kept until there is a learning question to hang them under (method.md, The routekaart). */
export function IdeasView() {
  const view = usePlan();
  const t = useTexts(learningTexts).ideas;
  const libraryWords = useTexts(libraryTexts);
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  useFocusTarget((target) => (target === newIdeaTarget ? field.current?.focus() : focusField(target)));
  const hasQuestion = view.learningQuestions.length > 0;
  return (
    <article className="rk-ideas">
      <ViewHeader title={t.title} lead={t.lead} />
      {view.parkedIdeas.length > 0 && !hasQuestion && (
        <Note
          title={t.noQuestion}
          action={<Button onPress={() => openPlace({ type: 'learning-questions' })}>{t.toQuestions}</Button>}
        >
          <p>{t.noQuestionText}</p>
        </Note>
      )}
      {view.parkedIdeas.length > 0 ? (
        <ul className="rk-ideas-list">
          {view.parkedIdeas.map((idea) => (
            <IdeaRow key={idea.id} view={view} idea={idea} />
          ))}
        </ul>
      ) : (
        <EmptyPlace
          title={t.empty}
          text={t.emptyText}
          action={
            <Button icon="lightbulb" onPress={() => void runCommand('library.open')}>
              {libraryWords.title}
            </Button>
          }
        />
      )}
      <div className="rk-ideas-add">
        <AddLine
          label={t.addLabel}
          placeholder={t.addPlaceholder}
          action={t.add}
          inputRef={field}
          onAdd={(title) => edit.commit([add(newParkedIdea(edit.context(), edit.view(), { title }))])}
        />
      </div>
    </article>
  );
}
