import { openProposals } from '#shared/share/proposals.ts';
import { threadsOf } from '#shared/share/threads.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { whoKnowsTexts } from '#shared/text/who-knows.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { SinglePlace } from '../../workbench/places.ts';
import { runCommand } from '../../workbench/registry.ts';
import { openPlace, useWorkbench } from '../../workbench/workbench-store.ts';

/** With whom the plan is shared, and the six things there are to do about it. */
export function SharingSide() {
  const view = usePlan();
  const t = useTexts(sharingTexts);
  const words = useTexts(whoKnowsTexts);
  const active = useWorkbench((s) => s.active);
  const last = view.shares.at(-1);
  const name = last?.receiverName || view.plan.managerName || t.receiverNames.manager;
  const waiting = openProposals(view).length + threadsOf(view).filter((thread) => !thread.first.isResolved).length;
  const consents = view.decisions.filter((d) => d.verdict === 'agreed').length;
  const item = (place: SinglePlace, icon: IconName, name: string, badge?: number) => (
    <li>
      <button
        type="button"
        className="rk-share-side-item"
        data-current={active === place || undefined}
        aria-current={active === place || undefined}
        onClick={() => openPlace({ type: place }, { pin: true })}
      >
        <Icon name={icon} />
        <span>{name}</span>
        {badge ? <span className="rk-count">{badge}</span> : null}
      </button>
    </li>
  );
  return (
    <>
      <div className="rk-plan-head">
        <b>{t.withName(name)}</b>
        <span>{last ? t.lastShared(last.sharedOn) : t.neverShared}</span>
      </div>
      <ul className="rk-share-side-list">
        {item('share', 'send', t.items.new(name.split(/\s+/)[0] ?? name))}
        {item('returned', 'inbox', t.items.returned, waiting)}
        {item('consents', 'verified', t.items.agreements, consents)}
        {item('who-knows', 'eye', words.tab)}
        {item('feedback-requests', 'megaphone', t.items.feedback)}
        {item('received', 'organization', t.items.received)}
        <li>
          <button type="button" className="rk-share-side-item" onClick={() => void runCommand('share.print')}>
            <Icon name="export" />
            <span>{t.items.print}</span>
          </button>
        </li>
      </ul>
    </>
  );
}
