import type { RecordOf } from '#shared/model/records.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';

/** Agreed with the manager, and on which day; or not yet. */
export function AgreementFields({ task }: { task: RecordOf<'sideTask'> }) {
  const t = useTexts(workingTimeTexts).one;
  const set = (agreedOn: string | null, group?: string) => alterRecord('sideTask', task.id, { agreedOn }, group);
  return (
    <div data-field="agreedOn" className="rk-side-task-agreed">
      <Choice
        label={t.agreed}
        value={task.agreedOn === null ? 'no' : 'yes'}
        options={[
          { value: 'no', label: t.notYet },
          { value: 'yes', label: t.yes },
        ]}
        onChange={(answer) => set(answer === 'yes' ? today() : null)}
      />
      {task.agreedOn !== null && (
        <DateField
          label={t.agreedOn}
          isRequired
          value={task.agreedOn}
          onCommit={(date, group) => {
            if (date !== null) set(date, group);
          }}
        />
      )}
    </div>
  );
}
