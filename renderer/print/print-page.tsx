import { useLayoutEffect, useMemo, useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Language } from '#shared/text/language.ts';
import type { Overview } from './overviews/overview.ts';
import { setPageMargins } from './page-margins.ts';
import { extrasOf, type PaperChoice, paperChoice, printOf } from './paper-view.ts';
import { type PdfMaker, PrintBar } from './print-bar.tsx';
import { PrintProvider } from './print-context.ts';
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

/** The bar and the sheet of one overview of one plan. What does not leave by itself begins unticked. */
export function PrintPage({ view, overview, language, today, recordId, pdf }: PrintPageProps) {
  const [choice, setChoice] = useState<PaperChoice>(() => paperChoice(view, overview));
  const print = useMemo(
    () => printOf(view, overview, choice, { today, language, recordId }),
    [view, today, language, overview, choice, recordId],
  );
  useLayoutEffect(() => setPageMargins(print, print.t.overviews[overview.id], overview.reader), [print, overview]);

  return (
    <PrintProvider value={print}>
      <PrintBar
        overview={overview}
        choice={choice}
        extras={extrasOf(view, overview, choice)}
        onToggle={(id) => setChoice({ ...choice, shown: toggled(choice.shown, id) })}
        onToggleExtra={(part) => setChoice({ ...choice, extras: toggled(choice.extras, part) })}
        pdf={pdf}
      />
      <Sheet overview={overview} shown={choice.shown} />
    </PrintProvider>
  );
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
