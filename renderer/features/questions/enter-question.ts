import { add } from '#shared/model/edits/base.ts';
import { newLearningQuestion } from '#shared/model/edits/new-records.ts';
import { askQuestion } from '#shared/model/edits/questions.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { firstWordsFor } from '#shared/text/first-words.ts';
import type { Language } from '#shared/text/language.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** A learning question in one's own words, with the focus in it. */
export function startQuestion(): void {
  const question = newLearningQuestion(edit.context(), edit.view(), {});
  edit.commit([add(question)]);
  show(question);
}

/** One learning question of these requirements, with first words to go on with and the focus in them. */
export function startQuestionOf(requirements: readonly RecordOf<'requirement'>[], language: Language): void {
  const words = firstWordsFor(
    requirements.map((r) => r.title),
    language,
  );
  const { changes, question } = askQuestion(edit.view(), edit.context(), requirements, words);
  edit.commit(changes);
  show(question);
}

function show(question: RecordOf<'learningQuestion'>): void {
  openPlace({ type: 'learning-questions' }, { pin: true, focus: question.id });
}
