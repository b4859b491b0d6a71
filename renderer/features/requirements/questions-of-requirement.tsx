import type { RecordOf } from '#shared/model/records.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** The learning questions that this requirement gave rise to. */
export function QuestionsOfRequirement({ requirement }: { requirement: RecordOf<'requirement'> }) {
  const questions = usePlan().questionsFor(requirement.id);
  const t = useTexts(requirementTexts).page;
  const terms = useTexts(termTexts);
  return (
    <Section title={t.questions}>
      {questions.length === 0 ? (
        <p className="rk-muted">
          {t.noQuestions}{' '}
          <LinkButton onPress={() => openPlace({ type: 'learning-questions' })}>{t.toQuestions}</LinkButton>
        </p>
      ) : (
        <ul className="rk-requirement-questions">
          {questions.map((question) => (
            <li key={question.id}>
              <LinkButton onPress={() => openPlace(placeOfRecord(question))}>
                <span className="rk-requirement-words">{question.text || question.shortTitle || '…'}</span>
              </LinkButton>
              <Tag tone={question.state === 'done' ? 'done' : 'neutral'}>{terms.questionState[question.state]}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
