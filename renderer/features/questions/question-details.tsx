import { tieRequirement, untieRequirement } from '#shared/model/edits/questions.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { questionTexts } from '#shared/text/questions.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';

/** The short name of a question and the requirements it belongs to. */
export function QuestionDetails({
  question,
  onClose,
}: {
  question: RecordOf<'learningQuestion'>;
  onClose: () => void;
}) {
  const t = useTexts(questionTexts);
  const view = usePlan();
  const tied = question.requirementIds.flatMap((id) => view.get('requirement', id) ?? []);
  const others = view.requirements.filter((r) => !question.requirementIds.includes(r.id));
  return (
    <div className="rk-question-details">
      <DraftField
        label={t.shortTitle}
        hint={t.shortTitleHint}
        value={question.shortTitle}
        onCommit={(shortTitle, group) => alterRecord('learningQuestion', question.id, { shortTitle }, group)}
        words
      />
      <div>
        <span className="rk-field-label">{t.requirements}</span>
        {tied.length === 0 ? (
          <p className="rk-muted">{t.noRequirements}</p>
        ) : (
          <ul className="rk-question-tied">
            {tied.map((requirement) => {
              const title = requirement.title || t.untitledRequirement;
              return (
                <li key={requirement.id}>
                  <span>{title}</span>
                  <IconButton
                    size="small"
                    icon="close"
                    label={t.untieRequirement(title)}
                    onPress={() => edit.commit([untieRequirement(question, requirement.id)])}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </div>
      {others.length > 0 && (
        <Select
          label={t.addRequirement}
          placeholder={t.chooseRequirement}
          value={null}
          onChange={(id) => {
            const chosen = view.get('requirement', id);
            if (chosen) edit.commit([tieRequirement(question, chosen.id)]);
          }}
          options={others.map((r) => ({ value: r.id as string, label: r.title || t.untitledRequirement }))}
        />
      )}
      <div>
        <Button size="small" onPress={onClose}>
          {t.closeDetails}
        </Button>
      </div>
    </div>
  );
}
