import { activityKind } from '#shared/model/kinds/learning.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { useLanguage } from '../../ui/language.ts';

const obligers = Object.keys(activityKind.fields.requiredBy.words.nl) as NonNullable<
  RecordOf<'activity'>['requiredBy']
>[];
const nobody = 'nobody';

/** Whether it keeps up what is there, until when and for how many points of a register; and whether it is obliged, by whom. */
export function ActivityUpkeep({ activity }: { activity: RecordOf<'activity'> }) {
  const t = useTexts(learningTexts).upkeep;
  const agenda = useTexts(agendaTexts);
  const words = activityKind.fields.requiredBy.words[useLanguage()];
  const { isUpkeep, expiresOn, credit, requiredBy, requiredWhere } = activity;
  const set = (patch: Partial<typeof activity>, group?: string) => alterRecord('activity', activity.id, patch, group);
  return (
    <>
      <div data-field="isUpkeep">
        <Checkbox isSelected={isUpkeep} onChange={(isSelected) => set({ isUpkeep: isSelected })}>
          {t.isUpkeep}
        </Checkbox>
        <p className="rk-field-hint">{t.isUpkeepHint}</p>
      </div>
      {(isUpkeep || activity.way === 'formal' || expiresOn !== null) && (
        <div data-field="expiresOn" className="rk-activity-certificate">
          <DateField
            label={isUpkeep ? t.until : agenda.certificate}
            hint={isUpkeep ? undefined : agenda.certificateHint}
            value={expiresOn}
            onCommit={(date, group) => set({ expiresOn: date }, group)}
          />
        </div>
      )}
      {(isUpkeep || credit !== '') && (
        <div data-field="credit" className="rk-activity-certificate">
          <DraftField
            label={t.credit}
            hint={t.creditHint}
            value={credit}
            maxLength={2_000}
            onCommit={(text, group) => set({ credit: text.trim() }, group)}
          />
        </div>
      )}
      <div data-field="requiredBy">
        <Choice
          label={t.required}
          value={requiredBy ?? nobody}
          options={[{ value: nobody, label: t.nobody }, ...obligers.map((by) => ({ value: by, label: words[by] }))]}
          onChange={(by) => set({ requiredBy: by === nobody ? null : by })}
        />
      </div>
      {(requiredBy !== null || requiredWhere !== '') && (
        <div data-field="requiredWhere">
          <DraftField
            label={t.where}
            hint={t.whereHint}
            value={requiredWhere}
            words
            maxLength={2_000}
            onCommit={(text, group) => set({ requiredWhere: text.trim() }, group)}
          />
        </div>
      )}
    </>
  );
}
