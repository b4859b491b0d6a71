import './plans.css';
import { useState } from 'react';
import { alter } from '#shared/model/edits/base.ts';
import { problemWithHours } from '#shared/model/edits/plans.ts';
import type { Plan } from '#shared/model/kinds/plan.ts';
import { planTexts } from '#shared/text/plans.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { DraftField } from '../../ui/draft-field.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PeriodFields } from '../../ui/period-fields.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

const longest = 2_000;

/** Everything about the plan itself; each field keeps itself. */
export function PlanDetails() {
  const { plan } = usePlan();
  const t = useTexts(planTexts);
  const { details, start } = t;
  const [hoursProblem, setHoursProblem] = useState<'no-hours' | 'too-many-hours' | null>(null);
  const change = (patch: Partial<Plan>, group: string) => edit.commit([alter(edit.view().plan, patch)], { group });
  const line = (field: 'ownerName' | 'jobTitle' | 'department' | 'managerName', label: string, hint?: string) => (
    <DraftField
      key={`${plan.id}-${field}`}
      label={label}
      hint={hint}
      value={plan[field]}
      maxLength={longest}
      onCommit={(text, group) => change({ [field]: text.trim() }, group)}
      {...(field === 'ownerName' && {
        isRequired: true,
        validate: (text: string) => (text.trim() === '' ? start.problems['no-name'] : null),
      })}
    />
  );
  return (
    <>
      <ViewHeader title={details.tab} lead={details.lead} />
      <Section title={details.aboutPlan}>
        <div className="rk-plans-fields">
          <DraftField
            key={`${plan.id}-title`}
            label={details.title}
            value={plan.title}
            words
            isRequired
            maxLength={longest}
            validate={(text) => (text.trim() === '' ? details.noTitle : null)}
            onCommit={(text, group) => change({ title: text.trim() }, group)}
          />
          <DraftField
            key={`${plan.id}-motto`}
            label={details.motto}
            hint={details.mottoHint}
            value={plan.motto}
            words
            maxLength={longest}
            onCommit={(text, group) => change({ motto: text.trim() }, group)}
          />
          <fieldset>
            <legend className="rk-field-label">{start.period}</legend>
            <PeriodFields
              startLabel={start.from}
              endLabel={start.to}
              startDate={plan.startDate}
              endDate={plan.endDate}
              isRequired
              onCommit={(patch, group) => change(patch as Partial<Plan>, group)}
            />
          </fieldset>
          <LinkButton onPress={() => openPlace({ type: 'requirements' }, { focus: 'assignment' })}>
            {details.toAssignment}
          </LinkButton>
        </div>
      </Section>
      <Section title={details.aboutYou}>
        <div className="rk-plans-fields">
          {line('ownerName', start.name)}
          {line('jobTitle', start.job)}
          <div className="rk-plans-hours">
            <HoursField
              label={start.hours}
              value={plan.contractMinutesPerWeek}
              suffix={start.hourUnit}
              isRequired
              error={hoursProblem && start.problems[hoursProblem]}
              onCommit={(minutes, group) => {
                const problem = problemWithHours(minutes);
                setHoursProblem(problem);
                if (minutes !== null && problem === null) change({ contractMinutesPerWeek: minutes }, group);
              }}
            />
          </div>
          {line('department', details.department)}
          {line('managerName', details.manager, details.managerHint)}
        </div>
      </Section>
    </>
  );
}
