import './costs.css';
import { useState } from 'react';
import { add } from '#shared/model/edits/base.ts';
import { stateCost } from '#shared/model/edits/money.ts';
import { newCost } from '#shared/model/edits/new-records.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { Section } from '../../ui/section.tsx';
import { CostBlock } from './cost-block.tsx';

/**
 * What an activity costs and who pays. A course asks it up front; learning in the work only when somebody says it costs
 * something (method.md, step 3: unknown is not zero, and free is said).
 */
export function CostsOfActivity({ view, activity }: { view: PlanView; activity: RecordOf<'activity'> }) {
  const t = useTexts(learningTexts);
  const [isAsking, setIsAsking] = useState(false);
  const costs = view.costsOf(activity.id);
  const asks = costs.length === 0 && (activity.way === 'formal' || isAsking);
  const state = (amountCents: number | null, group?: string) =>
    edit.commit(stateCost(edit.view(), edit.context(), activity.id, amountCents), group ? { group } : {});

  return (
    <Section title={t.costs.title}>
      <div data-field="costs">
        {costs.map((cost, index) => (
          <CostBlock key={cost.id} view={view} cost={cost} number={costs.length > 1 ? index + 1 : null} />
        ))}
        {asks && (
          <div className="rk-costs-ask" data-field="amountCents">
            <MoneyField
              label={t.costs.ask}
              hint={t.costs.askHint}
              value={null}
              autoFocus={isAsking}
              onCommit={(amountCents, group) => {
                if (amountCents !== null && edit.view().get('activity', activity.id)) state(amountCents, group);
              }}
            />
            <div className="rk-costs-quick">
              <Button size="small" onPress={() => state(0)}>
                {t.costs.free}
              </Button>
              <Button size="small" onPress={() => state(null)}>
                {t.costs.notKnown}
              </Button>
            </div>
          </div>
        )}
        {costs.length === 0 && !asks && (
          <div className="rk-costs-quick">
            <span className="rk-muted">{t.costs.informal}</span>
            <Button size="small" icon="add" onPress={() => setIsAsking(true)}>
              {t.costs.add}
            </Button>
          </div>
        )}
        {costs.length > 0 && (
          <Button
            size="small"
            variant="quiet"
            icon="add"
            onPress={() => edit.commit([add(newCost(edit.context(), edit.view(), { activityId: activity.id }))])}
          >
            {t.costs.addAnother}
          </Button>
        )}
      </div>
    </Section>
  );
}
