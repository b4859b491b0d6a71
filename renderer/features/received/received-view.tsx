import './received.css';
import { useEffect } from 'react';
import { receivedTexts } from '#shared/text/received.ts';
import { refreshReceived, useReceived } from '../../platform/received-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { TeamTable } from './team-table.tsx';

/** The plans of several employees: what each asks, and where the manager is with it. */
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
      {plans.length === 0 ? <EmptyPlace title={t.none} text={t.noneText} action={open} /> : <TeamTable plans={plans} />}
    </div>
  );
}
