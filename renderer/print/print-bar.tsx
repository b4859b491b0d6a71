import { useState } from 'react';
import type { SaveOutcome } from '#shared/contract/bridge.ts';
import type { OpenPart } from '#shared/share/outlets.ts';
import { openPartWords } from '#shared/text/outlets.ts';
import { savedFileTexts } from '#shared/text/saved-file.ts';
import { fileName } from '../ui/save-file.ts';
import type { Overview, OverviewPart } from './overviews/overview.ts';
import type { PaperChoice } from './paper-view.ts';
import { usePrint } from './print-context.ts';

export interface PdfMaker {
  /** Makes a PDF of the page and asks where it has to go. */
  readonly save: (name: string) => Promise<SaveOutcome>;
  /** Opens the PDF that was saved last. */
  readonly view: () => Promise<void>;
}

export interface PrintBarProps {
  readonly overview: Overview;
  readonly choice: PaperChoice;
  /** What the parts can show as well. */
  readonly extras: readonly OpenPart[];
  readonly onToggle: (part: OverviewPart['id']) => void;
  readonly onToggleExtra: (part: OpenPart) => void;
  readonly pdf: PdfMaker | undefined;
}

/** The bar above the sheet, on the screen only: print, close, and which parts go on paper. */
export function PrintBar({ overview, choice, extras, onToggle, onToggleExtra, pdf }: PrintBarProps) {
  const { t, view, language } = usePrint();
  const [cannotClose, setCannotClose] = useState(false);
  const [saved, setSaved] = useState<SaveOutcome | null>(null);
  const savePdf = ({ save }: PdfMaker) => {
    setSaved(null);
    const name = fileName([t.overviews[overview.id], view.plan.ownerName].filter(Boolean).join(' ').concat('.pdf'));
    save(name).then(setSaved, () => setSaved({ outcome: 'failed' }));
  };
  return (
    <header className="bar no-print">
      <div className="bar-actions">
        <button type="button" className="main" onClick={() => window.print()}>
          {t.bar.print}
        </button>
        {pdf && (
          <button type="button" onClick={() => savePdf(pdf)}>
            {t.bar.savePdf}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            window.close();
            // A browser closes only what the app opened; still here means that it did not.
            setCannotClose(true);
          }}
        >
          {t.bar.close}
        </button>
      </div>
      <fieldset>
        <legend>{t.bar.whatToPrint}</legend>
        {overview.parts
          .filter((part) => part.isOptional)
          .map((part) => (
            <label key={part.id}>
              <input type="checkbox" checked={choice.shown.has(part.id)} onChange={() => onToggle(part.id)} />
              {t.parts[part.id]}
            </label>
          ))}
        {extras.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={choice.extras.has(part)} onChange={() => onToggleExtra(part)} />
            {t.bar.also(openPartWords(part, language).toLowerCase())}
          </label>
        ))}
      </fieldset>
      <p role="status">
        {cannotClose ? t.bar.closeYourself : ''}
        {saved && `${savedSentence(saved, savedFileTexts[language])} `}
        {saved?.outcome === 'saved' && (
          <button type="button" onClick={() => void pdf?.view()}>
            {savedFileTexts[language].view}
          </button>
        )}
      </p>
    </header>
  );
}

function savedSentence(saved: SaveOutcome, t: (typeof savedFileTexts)['nl']): string {
  if (saved.outcome === 'saved') return `${t.saved(saved.name)}.`;
  return saved.outcome === 'failed' ? `${t.failed}. ${t.failedText}` : '';
}
