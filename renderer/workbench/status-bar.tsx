import { workbenchTexts } from '#shared/text/workbench.ts';
import { isOpen, usePlanView } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { registry } from './registry.ts';
import './status-bar.css';

/** One line at the bottom: which plan, where in the method, hours, money, findings, saved or not. */
export function StatusBar() {
  const t = useTexts(workbenchTexts);
  const hasPlan = usePlanView(isOpen);
  const items = registry().statusItems;
  const side = (which: 'start' | 'end') =>
    items
      .filter((item) => item.side === which)
      .map((item) => (
        <div key={item.id} className={`rk-status-item${item.isOptional ? ' rk-status-optional' : ''}`}>
          <item.Component />
        </div>
      ));
  return (
    <section className="rk-status" aria-label={t.statusBar} data-part="status">
      {hasPlan ? side('start') : <div className="rk-status-item">{t.noPlan}</div>}
      <span className="rk-status-space" />
      {side('end')}
    </section>
  );
}
