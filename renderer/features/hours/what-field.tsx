import { possibleRows } from '#shared/hours/week-rows.ts';
import { type HourRow, rowKey } from '#shared/model/edits/hours.ts';
import { rowName } from '#shared/text/hour-words.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { timerTexts } from '#shared/text/timer.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Select } from '../../ui/select.tsx';

/** What hours went to, out of the tasks and activities of the plan, and whether it was in own time. */
export function WhatField({ value, onChange }: { value: HourRow; onChange: (row: HourRow) => void }) {
  const view = usePlan();
  const t = useTexts(timerTexts).dialog;
  const kinds = useTexts(hoursTexts).kindNames;
  const language = useLanguage();
  const rows = possibleRows(view);
  const inWorkTime: HourRow = { ...value, time: 'work' };
  return (
    <>
      <Select
        label={t.what}
        value={rowKey(inWorkTime)}
        options={rows.map((row) => ({
          value: rowKey(row),
          label: rowName(view, row, language),
          hint: kinds[row.what],
        }))}
        onChange={(key) => {
          const row = rows.find((r) => rowKey(r) === key);
          if (row) onChange({ ...row, time: value.time });
        }}
      />
      <Checkbox
        isSelected={value.time === 'own'}
        onChange={(isOwn) => onChange({ ...value, time: isOwn ? 'own' : 'work' })}
      >
        {t.ownTime}
      </Checkbox>
    </>
  );
}
