import './received.css';
import { useEffect } from 'react';
import { receivedTexts } from '#shared/text/received.ts';
import { type ReceivedPlan, refreshReceived, useReceived } from '../../platform/received-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Tag, type TagTone } from '../../ui/tag.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { askRemoval } from './ask-removal.ts';
import { type ReceivedState, stateOf } from './received-state.ts';

const tones: Readonly<Record<ReceivedState, TagTone>> = {
  new: 'accent',
  newRound: 'accent',
  busy: 'plan',
  answered: 'done',
};

/** The plans of several employees, each with where the manager is with it. */
export function ReceivedView() {
  const t = useTexts(receivedTexts);
  const plans = useReceived((s) => s.plans);
  useEffect(() => void refreshReceived(), []);
  const open = (
    <Button variant="primary" icon="go-to-file" onPress={() => void runCommand('file.open')}>
      {t.open}
    </Button>
  );
  if (plans === null) return <ViewHeader title={t.title} lead={t.lead} />;
  return (
    <div className="rk-received">
      <ViewHeader title={t.title} lead={t.lead} actions={plans.length > 0 && open} />
      {plans.length === 0 ? (
        <EmptyPlace title={t.none} text={t.noneText} action={open} />
      ) : (
        <ul className="rk-received-list">
          {plans.map((plan) => (
            <Row key={plan.planId} plan={plan} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ plan }: { plan: ReceivedPlan }) {
  const t = useTexts(receivedTexts);
  const { head } = plan;
  const state = stateOf(plan);
  const name = head.ownerName || t.noName;
  return (
    <li>
      <div className="rk-received-words">
        <LinkButton onPress={() => openPlace({ type: 'received-plan', id: plan.planId }, { pin: true })}>
          {name}
        </LinkButton>
        <span className="rk-muted">{[head.jobTitle, head.title].filter(Boolean).join(' · ')}</span>
        <span className="rk-caption rk-muted">{t.round(head.round, head.sharedAt.slice(0, 10))}</span>
      </div>
      <Tag tone={tones[state]}>{t.states[state]}</Tag>
      <Button size="small" variant="quiet" onPress={() => void askRemoval(plan)}>
        {t.remove}
      </Button>
    </li>
  );
}
