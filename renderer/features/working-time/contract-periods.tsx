import { useState } from 'react';
import { addDays } from '#shared/model/calendar.ts';
import { contractOf } from '#shared/model/contract.ts';
import { add } from '#shared/model/edits/base.ts';
import { newContractPeriod } from '#shared/model/edits/new-time-records.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { knowsSideTask, needsAgreement } from '#shared/model/side-model.ts';
import { splitWorkingTime, usualSidePermille } from '#shared/model/working-time.ts';
import { contractTexts } from '#shared/text/contract.ts';
import { formatDate, formatHoursInText } from '#shared/text/format.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { ConsentFields } from './consent-fields.tsx';
import { ContractHoursField } from './contract-hours-field.tsx';
import { PatternFields } from './pattern-fields.tsx';
import { ShareField } from './share-field.tsx';

type Period = RecordOf<'contractPeriod'>;

/** Contract hours that change on the way, and another split than 90/10 (method.md, Kerntaak 90 / neventaak 10). */
export function ContractPeriods({
  view,
  opened,
  onOpen,
}: {
  view: PlanView;
  /** The id of the period whose fields are shown. */
  opened: string | null;
  onOpen: (id: string | null) => void;
}) {
  const t = useTexts(contractTexts);
  return (
    <Section title={t.title} lead={t.lead}>
      {view.contractPeriods.length > 0 && (
        <ul className="rk-periods">
          {view.contractPeriods.map((period) => (
            <li key={period.id} data-field={period.id}>
              <PeriodRow
                period={period}
                isOpen={opened === period.id}
                onToggle={(open) => onOpen(open ? period.id : null)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button icon="add" onPress={() => onOpen(addPeriod())}>
        {t.change}
      </Button>
    </Section>
  );
}

/** A change that begins today, or the day after the last one begins, with the hours that hold then. Returns its id. */
function addPeriod(): string {
  const view = edit.view();
  const last = view.contractPeriods.at(-1)?.startDate ?? '';
  const first = [today(), view.plan.startDate].sort().at(-1) as string;
  const startDate = last < first ? first : addDays(last, 1);
  const { period: held } = contractOf(view).contractOn(startDate);
  const { pattern, dayMinutes } = held ?? view.plan;
  const minutesPerWeek = held?.minutesPerWeek ?? view.plan.contractMinutesPerWeek;
  const usual = held?.sidePermille ?? usualSidePermille;
  const fields = { startDate, minutesPerWeek, sidePermille: usual, pattern, dayMinutes };
  const period = newContractPeriod(edit.context(), view, fields);
  edit.commit([add(period)]);
  return period.id;
}

function PeriodRow({
  period,
  isOpen,
  onToggle,
}: {
  period: Period;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}) {
  const t = useTexts(contractTexts);
  const language = useLanguage();
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const { coreMinutes, sideMinutes } = splitWorkingTime(period.minutesPerWeek, period.sidePermille);
  const from = formatDate(period.startDate, language);
  const week = hours(period.minutesPerWeek);
  const [one, until] = period.isBeside ? [t.oneBeside, t.oneBesideUntil] : [t.one, t.oneUntil];
  const title = period.endDate === null ? one(from, week) : until(from, formatDate(period.endDate, language), week);
  return (
    <Disclosure
      title={title}
      isOpen={isOpen}
      onToggle={onToggle}
      aside={
        knowsSideTask(usePlan()) && (
          <span className="rk-muted rk-num">{t.parts(hours(coreMinutes), hours(sideMinutes))}</span>
        )
      }
    >
      <PeriodFieldsOf period={period} />
    </Disclosure>
  );
}

function PeriodFieldsOf({ period }: { period: Period }) {
  const view = usePlan();
  const t = useTexts(contractTexts);
  const [startError, setStartError] = useState<string | null>(null);
  const set = (patch: Partial<Period>, group?: string) => alterRecord('contractPeriod', period.id, patch, group);
  return (
    <div className="rk-side-task-form">
      <div className="rk-period-days">
        <div data-field="startDate">
          <DateField
            label={t.from}
            isRequired
            error={startError}
            value={period.startDate}
            onCommit={(startDate, group) => {
              const isAfterEnd = startDate !== null && period.endDate !== null && startDate > period.endDate;
              setStartError(isAfterEnd ? t.endsFirst : null);
              if (startDate !== null && !isAfterEnd) set({ startDate }, group);
            }}
          />
        </div>
        <div data-field="endDate">
          <DateField
            label={t.until}
            hint={t.untilHint}
            min={period.startDate}
            tooEarly={t.endsFirst}
            value={period.endDate}
            onCommit={(endDate, group) => set({ endDate }, group)}
          />
        </div>
      </div>
      <div className="rk-period-days">
        <div data-field="minutesPerWeek">
          <ContractHoursField
            label={t.hours}
            value={period.minutesPerWeek}
            onCommit={(minutesPerWeek, group) => set({ minutesPerWeek }, group)}
          />
        </div>
        {knowsSideTask(view) && (
          <div data-field="sidePermille">
            <ShareField value={period.sidePermille} onCommit={(sidePermille, group) => set({ sidePermille }, group)} />
          </div>
        )}
      </div>
      <PatternFields
        value={period}
        minutesPerWeek={period.minutesPerWeek}
        onChange={(patch, group) => set(patch, group)}
      />
      <div data-field="isBeside">
        <Checkbox isSelected={period.isBeside} onChange={(isBeside) => set({ isBeside })}>
          {t.isBeside}
        </Checkbox>
      </div>
      {needsAgreement(view, period) && <ConsentFields view={view} part="split" id={period.id} label={t.agreed} />}
      {!period.isBeside && <p className="rk-muted rk-caption">{t.after}</p>}
      <div>
        <Button variant="danger" size="small" icon="trash" onPress={() => removeWithUndo(period)}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
