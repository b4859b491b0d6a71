import { useLayoutEffect, useMemo, useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Language } from '#shared/text/language.ts';
import type { Overview, OverviewPart } from './overviews/overview.ts';
import { setPageMargins } from './page-margins.ts';
import { type PdfMaker, PrintBar } from './print-bar.tsx';
import { makePrint, PrintProvider } from './print-context.ts';
import { Sheet } from './sheet.tsx';

export interface PrintPageProps {
  readonly view: PlanView;
  readonly overview: Overview;
  readonly language: Language;
  /** The day of printing, YYYY-MM-DD. */
  readonly today: string;
  /** The record that was asked for, if any. */
  readonly recordId: string | null;
  /** How this program makes a PDF itself; in a browser the print window does. */
  readonly pdf?: PdfMaker | undefined;
}

/** The bar and the sheet of one overview of one plan. Private parts begin unticked. */
export function PrintPage({ view, overview, language, today, recordId, pdf }: PrintPageProps) {
  const [shown, setShown] = useState<ReadonlySet<OverviewPart['id']>>(
    () => new Set(overview.parts.filter((p) => !p.isPrivate || p.isEmpty?.(view)).map((p) => p.id)),
  );
  const print = useMemo(() => {
    const plain = makePrint(view, today, language);
    const leftOut = overview.parts.filter((p) => !shown.has(p.id)).map((p) => plain.t.parts[p.id]);
    return { ...plain, leftOut, recordId };
  }, [view, today, language, overview, shown, recordId]);
  useLayoutEffect(() => setPageMargins(print, print.t.overviews[overview.id], overview.reader), [print, overview]);

  const toggle = (id: OverviewPart['id']) => {
    const next = new Set(shown);
    if (!next.delete(id)) next.add(id);
    setShown(next);
  };
  return (
    <PrintProvider value={print}>
      <PrintBar overview={overview} shown={shown} onToggle={toggle} pdf={pdf} />
      <Sheet overview={overview} shown={shown} />
    </PrintProvider>
  );
}
