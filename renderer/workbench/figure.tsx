import './figure.css';
import { type ReactNode, type RefObject, useId } from 'react';
import { figureTexts } from '#shared/text/figure.ts';
import { usePlan } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { SavePictureMenu } from '../ui/charts/save-picture-menu.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/** A picture under its finding, with its table one press away, and a menu that saves it. */
export function Figure({
  title,
  lead,
  frame,
  children,
  table,
}: {
  title: string;
  lead: string;
  /** Around the drawing that is saved. */
  frame: RefObject<HTMLElement | null>;
  children: ReactNode;
  table: ReactNode;
}) {
  const t = useTexts(figureTexts);
  const { plan } = usePlan();
  const id = useId();
  return (
    <section className="rk-figure" aria-labelledby={id}>
      <div className="rk-figure-head">
        <h2 id={id}>{title}</h2>
        <SavePictureMenu
          frame={frame}
          title={title}
          name={[title, plan.ownerName].filter(Boolean).join(' · ')}
          label={`${t.savePicture}: ${title}`}
          kinds={t.pictureKinds}
        />
      </div>
      <p>{lead}</p>
      {children}
      <Disclosure title={t.asTable}>
        <div className="rk-figure-table">{table}</div>
      </Disclosure>
    </section>
  );
}
