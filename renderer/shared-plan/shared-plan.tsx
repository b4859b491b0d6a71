import './shared-plan.css';
import type { ReactNode } from 'react';
import type { AskedByShare } from '#shared/asks/asks.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { Asks } from './asks.tsx';
import { Beside } from './record-block.tsx';
import { type AnswerSlots, SharedPlanProvider, useSharedPlanFacts } from './shared-plan-context.ts';
import { partsOf } from './shared-plan-parts.ts';

export interface SharedPlanProps {
  /** Made of nothing but the records that were shared. */
  readonly view: PlanView;
  /** The kinds that were shared, also those of which there is no record. */
  readonly kinds: readonly string[];
  /** The day it was shared, YYYY-MM-DD. */
  readonly sharedOn: string;
  readonly note: string;
  readonly beside?: (record: PlanRecord) => ReactNode;
  /** The head of a share to a manager: what it asks stands above the plan. Null = nobody is asked. */
  readonly asked?: AskedByShare | null;
  readonly answers?: AnswerSlots;
  /** The level of the plan's title among the headings around it; its parts are one below. */
  readonly headingLevel: 1 | 2;
}

/**
 * A plan as its receiver reads it: the same in the preview, in the app of the manager, in the page for the browser and on
 * paper, so that the preview cannot lie.
 */
export function SharedPlan({
  view,
  kinds,
  sharedOn,
  note,
  beside,
  asked = null,
  answers,
  headingLevel,
}: SharedPlanProps) {
  const facts = useSharedPlanFacts(view, kinds, sharedOn, beside ?? null, answers ?? null);
  const { t, language } = facts;
  const { plan } = view;
  const parts = partsOf(facts);
  const Title = headingLevel === 1 ? 'h1' : 'h2';
  const Heading = headingLevel === 1 ? 'h2' : 'h3';
  const about = [
    plan.ownerName || t.noName,
    plan.jobTitle,
    plan.department,
    t.hoursPerWeek(plan.contractMinutesPerWeek),
    plan.managerName.trim() === '' ? '' : `${facts.label('plan', 'managerName')}: ${plan.managerName}`,
  ];
  return (
    <SharedPlanProvider value={facts}>
      <article className="rk-shared" data-heading={headingLevel}>
        <header className="rk-shared-head">
          <p className="rk-shared-about">
            <span>{about.filter(Boolean).join(' · ')}</span>
            <span>{t.confidential(sharedOn)}</span>
          </p>
          <Title className="rk-shared-title">{plan.motto || plan.title || t.untitled}</Title>
          <p className="rk-shared-period">
            {[plan.motto ? plan.title : '', formatPeriod(plan.startDate, plan.endDate, language)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {note.trim() !== '' && (
            <div className="rk-shared-note">
              <span className="rk-caption">{t.writes(plan.ownerName)}</span>
              <p className="rk-shared-text">{note}</p>
            </div>
          )}
          <Beside record={plan} />
        </header>
        {asked !== null && <Asks view={view} asked={asked} Heading={Heading} />}
        {parts.length === 0 && <p className="rk-muted">{t.nothing}</p>}
        {parts.map(({ id, title, Content, isPrivate }) => (
          <section key={id} className="rk-shared-part" aria-labelledby={`rk-shared-${id}`}>
            <Heading id={`rk-shared-${id}`} className="rk-shared-heading">
              {title}
              {isPrivate && <span className="rk-shared-private">{t.isPrivate}</span>}
            </Heading>
            <Content />
          </section>
        ))}
      </article>
    </SharedPlanProvider>
  );
}
