import { tieRequirement, untieRequirement } from '#shared/model/edits/questions.ts';
import { standingOf } from '#shared/model/gap.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { CommandButton } from '../../workbench/command-button.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

type Question = RecordOf<'learningQuestion'>;

/** Where the question stands, its short name, the requirements it belongs to, and the way to delete it. */
export function AboutQuestion({ view, question }: { view: PlanView; question: Question }) {
  const t = useTexts(learningTexts).question;
  const terms = useTexts(termTexts);
  const logbook = useTexts(logbookTexts);
  return (
    <Section title={t.about}>
      <div className="rk-learning-grid">
        <div data-field="state">
          <Choice
            label={t.state}
            value={question.state}
            onChange={(state) => alterRecord('learningQuestion', question.id, { state })}
            options={(['active', 'later', 'done'] as const).map((state) => ({
              value: state,
              label: terms.questionState[state],
            }))}
          />
        </div>
        <div data-field="shortTitle">
          <DraftField
            label={t.shortTitle}
            hint={t.shortTitleHint}
            value={question.shortTitle}
            words
            maxLength={2_000}
            onCommit={(text, group) => alterRecord('learningQuestion', question.id, { shortTitle: text }, group)}
          />
        </div>
        <RequirementsOfQuestion view={view} question={question} />
      </div>
      <div className="rk-learning-remove">
        <CommandButton command="logbook.write" icon="notebook">
          {logbook.writeAbout}
        </CommandButton>
      </div>
      <div className="rk-learning-remove">
        <Button variant="danger" icon="trash" onPress={() => removeWithUndo(question)}>
          {t.remove}
        </Button>
        {view.activitiesOf(question.id).length > 0 && <span className="rk-muted rk-caption">{t.removeHint}</span>}
      </div>
    </Section>
  );
}

function RequirementsOfQuestion({ view, question }: { view: PlanView; question: Question }) {
  const t = useTexts(learningTexts).question;
  const linked = question.requirementIds.flatMap((id) => view.get('requirement', id) ?? []);
  const others = view.requirements.filter((r) => !question.requirementIds.includes(r.id));
  const current = () => edit.view().get('learningQuestion', question.id) ?? question;
  return (
    <div data-field="requirementIds" className="rk-learning-requirements">
      <h3>{t.requirements}</h3>
      {linked.length === 0 && <p className="rk-muted">{t.noRequirements}</p>}
      <ul>
        {linked.map((requirement) => {
          const { required, own, agreed } = standingOf(view, requirement);
          const reached = agreed ?? own;
          return (
            <li key={requirement.id}>
              <LinkButton onPress={() => openPlace({ type: 'requirement', id: requirement.id })}>
                {requirement.title}
              </LinkButton>
              {reached !== null && reached < required && (
                <span className="rk-muted rk-caption">{t.levels(reached, required)}</span>
              )}
              <IconButton
                icon="close"
                size="small"
                label={t.unlink(requirement.title)}
                onPress={() => edit.commit([untieRequirement(current(), requirement.id)])}
              />
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <Select
          label={t.linkRequirement}
          isLabelHidden={linked.length > 0}
          placeholder={t.chooseRequirement}
          value={null}
          options={others.map((r) => ({ value: r.id, label: r.title }))}
          onChange={(id) => edit.commit([tieRequirement(current(), id)])}
        />
      )}
    </div>
  );
}
