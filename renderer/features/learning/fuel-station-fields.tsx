import type { RecordOf } from '#shared/model/records.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { Section } from '../../ui/section.tsx';

/** Learning form, moment and place: what makes this fuel station suit me (method.md, step 3). */
export function FuelStationFields({ question }: { question: RecordOf<'learningQuestion'> }) {
  const t = useTexts(learningTexts).station;
  const words = (field: 'learningForm' | 'moment' | 'place', label: string, hint: string) => (
    <div data-field={field}>
      <DraftField
        label={label}
        hint={hint}
        value={question[field]}
        words
        multiline
        onCommit={(text, group) => alterRecord('learningQuestion', question.id, { [field]: text }, group)}
      />
    </div>
  );
  return (
    <Section title={t.title}>
      <div className="rk-learning-grid">
        {words('learningForm', t.learningForm, t.learningFormHint)}
        {words('place', t.place, t.placeHint)}
        {words('moment', t.moment, t.momentHint)}
        <div data-field="neededBy" className="rk-learning-date">
          <DateField
            label={t.neededBy}
            hint={t.neededByHint}
            value={question.neededBy}
            onCommit={(date, group) => alterRecord('learningQuestion', question.id, { neededBy: date }, group)}
          />
        </div>
      </div>
    </Section>
  );
}
