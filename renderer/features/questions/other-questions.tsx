import type { RecordOf } from '#shared/model/records.ts';
import { questionTexts } from '#shared/text/questions.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { questionName } from './question-name.ts';

/** Questions that are not being worked on: put off on purpose, or completed. They can come back. */
export function OtherQuestions({ questions }: { questions: readonly RecordOf<'learningQuestion'>[] }) {
  const t = useTexts(questionTexts);
  return (
    <ul className="rk-question-others">
      {questions.map((question) => {
        const name = questionName(question, t.untitled);
        return (
          <li key={question.id}>
            <span className="rk-question-other-words">
              <LinkButton onPress={() => openPlace({ type: 'learning-question', id: question.id })}>
                {question.text.trim() || name}
              </LinkButton>
            </span>
            <Button size="small" onPress={() => alterRecord('learningQuestion', question.id, { state: 'active' })}>
              {t.resume}
              <span className="rk-visually-hidden"> {name}</span>
            </Button>
            <IconButton size="small" icon="trash" label={t.removeOf(name)} onPress={() => removeWithUndo(question)} />
          </li>
        );
      })}
    </ul>
  );
}
