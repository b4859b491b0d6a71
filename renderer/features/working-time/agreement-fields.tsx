import { workingTimeTexts } from '#shared/text/working-time.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';

/** Agreed with the manager, and on which day; or not yet. */
export function AgreementFields({
  label,
  agreedOn,
  field = 'agreedOn',
  onChange,
}: {
  label: string;
  agreedOn: string | null;
  /** The name of the field in its record. */
  field?: string | undefined;
  onChange: (agreedOn: string | null, group?: string) => void;
}) {
  const t = useTexts(workingTimeTexts).one;
  return (
    <div data-field={field} className="rk-side-task-agreed">
      <Choice
        label={label}
        value={agreedOn === null ? 'no' : 'yes'}
        options={[
          { value: 'no', label: t.notYet },
          { value: 'yes', label: t.yes },
        ]}
        onChange={(answer) => onChange(answer === 'yes' ? today() : null)}
      />
      {agreedOn !== null && (
        <DateField
          label={t.agreedOn}
          isRequired
          value={agreedOn}
          onCommit={(date, group) => {
            if (date !== null) onChange(date, group);
          }}
        />
      )}
    </div>
  );
}
