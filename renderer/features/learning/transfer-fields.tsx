import type { RecordOf } from '#shared/model/records.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { Section } from '../../ui/section.tsx';

/** The four questions that carry what was learned into the work (method.md, step 3). */
export function TransferFields({ question }: { question: RecordOf<'learningQuestion'> }) {
  const t = useTexts(learningTexts).transfer;
  const words = (
    field: 'doDifferently' | 'practiseAgain' | 'managerSupport' | 'evidenceOfSuccess',
    label: string,
    hint?: string,
  ) => (
    <div data-field={field}>
      <DraftField
        label={label}
        {...(hint && { hint })}
        value={question[field]}
        words
        multiline
        onCommit={(text, group) => alterRecord('learningQuestion', question.id, { [field]: text }, group)}
      />
    </div>
  );
  const day = (field: 'practiseOn' | 'lookBackOn', label: string) => (
    <div data-field={field} className="rk-learning-date">
      <DateField
        label={label}
        value={question[field]}
        onCommit={(date, group) => alterRecord('learningQuestion', question.id, { [field]: date }, group)}
      />
    </div>
  );
  return (
    <Section title={t.title}>
      <div className="rk-learning-grid">
        {words('doDifferently', t.doDifferently)}
        {words('managerSupport', t.managerSupport)}
        <div className="rk-learning-pair">
          {words('practiseAgain', t.practiseAgain, t.practiseHint)}
          {day('practiseOn', t.practiseOn)}
        </div>
        <div className="rk-learning-pair">
          {words('evidenceOfSuccess', t.evidence, t.evidenceHint)}
          {day('lookBackOn', t.lookBackOn)}
        </div>
      </div>
    </Section>
  );
}
