import './section.css';
import { type ReactNode, useId } from 'react';

/** A part of a view under its own heading, with the actions of that part at the end of the line. */
export function Section({
  title,
  actions,
  children,
  level = 2,
  lead,
}: {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  level?: 2 | 3 | undefined;
  lead?: ReactNode;
}) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="rk-section" aria-labelledby={id}>
      <div className="rk-section-head">
        <Heading id={id}>{title}</Heading>
        {actions && <div className="rk-section-actions">{actions}</div>}
      </div>
      {lead && <p className="rk-section-lead">{lead}</p>}
      {children}
    </section>
  );
}
