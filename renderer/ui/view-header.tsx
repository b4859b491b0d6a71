import './view-header.css';
import type { ReactNode } from 'react';

/** The head of a view: its one h1, in the serif when it is the person's own text, with a sentence and actions. */
export function ViewHeader({
  title,
  words = false,
  lead,
  actions,
  kicker,
}: {
  title: ReactNode;
  words?: boolean | undefined;
  lead?: ReactNode;
  actions?: ReactNode;
  /** A small line above: the step or the kind. */
  kicker?: ReactNode;
}) {
  return (
    <header className="rk-view-header">
      <div className="rk-view-header-words">
        {kicker && <div className="rk-view-kicker">{kicker}</div>}
        <h1 data-words={words || undefined}>{title}</h1>
        {lead && <p className="rk-view-lead">{lead}</p>}
      </div>
      {actions && <div className="rk-view-actions">{actions}</div>}
    </header>
  );
}
