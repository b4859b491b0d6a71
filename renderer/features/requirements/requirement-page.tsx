import './requirements.css';
import { useState } from 'react';
import { alter, type FieldsOf } from '#shared/model/edits/base.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { useRequiredLevelWords } from '../../platform/level-words.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EditableTitle } from '../../ui/editable-title.tsx';
import { LevelPicker } from '../../ui/level-picker.tsx';
import { Section } from '../../ui/section.tsx';
import { StepShield } from '../../ui/step-shield.tsx';
import { CommandButton } from '../../workbench/command-button.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { NotNow } from './not-now.tsx';
import { QuestionsOfRequirement } from './questions-of-requirement.tsx';
import { RequirementFields } from './requirement-fields.tsx';
import { ViewsOnRequirement } from './views-on-requirement.tsx';

/** One requirement with everything that hangs on it. */
export function RequirementPage({ id }: EditorProps) {
  const view = usePlan();
  const t = useTexts(requirementTexts);
  const logbook = useTexts(logbookTexts);
  const levelWords = useRequiredLevelWords();
  const [isEditing, setIsEditing] = useState(false);
  useFocusTarget((target) => setIsEditing(target === 'title'));
  const requirement = view.get('requirement', id);
  if (requirement === undefined) return null;
  const change = (patch: Partial<FieldsOf<'requirement'>>, group?: string) => {
    const now = edit.view().get('requirement', id);
    if (now) edit.commit([alter(now, patch)], group === undefined ? {} : { group });
  };
  return (
    <>
      <p className="rk-requirement-kicker">
        <StepShield step={1} isSilent />
        {t.page.kicker}
      </p>
      <EditableTitle
        key={id}
        value={requirement.title}
        label={t.fields.title}
        editLabel={t.page.editTitle}
        placeholder={t.untitled}
        isEditing={isEditing}
        onEditing={setIsEditing}
        isLine
        onCommit={(title, group) => change({ title: title.trim() }, group)}
      />
      <div className="rk-requirement-page">
        <Section title={t.page.asked}>
          <div className="rk-requirements-fields">
            <LevelPicker
              label={t.fields.level}
              words={levelWords}
              value={requirement.requiredLevel as 1 | 2 | 3 | 4 | 5}
              onChange={(requiredLevel) => change({ requiredLevel })}
            />
            <RequirementFields requirement={requirement} />
          </div>
        </Section>
        <div>
          <ViewsOnRequirement requirement={requirement} />
          <QuestionsOfRequirement requirement={requirement} />
          <NotNow key={id} requirement={requirement} />
        </div>
      </div>
      <div className="rk-requirement-remove">
        <CommandButton command="logbook.write" icon="notebook">
          {logbook.writeAbout}
        </CommandButton>
        <Button variant="danger" icon="trash" onPress={() => removeWithUndo(requirement)}>
          {t.fields.remove}
        </Button>
      </div>
    </>
  );
}
