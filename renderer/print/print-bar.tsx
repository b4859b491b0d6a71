import { useState } from 'react';
import type { Overview, OverviewPart } from './overviews/overview.ts';
import { usePrint } from './print-context.ts';

export interface PrintBarProps {
  readonly overview: Overview;
  readonly shown: ReadonlySet<string>;
  readonly onToggle: (part: OverviewPart['id']) => void;
}

/** The bar above the sheet, on the screen only: print, close, and which parts go on paper. */
export function PrintBar({ overview, shown, onToggle }: PrintBarProps) {
  const { t } = usePrint();
  const [cannotClose, setCannotClose] = useState(false);
  return (
    <header className="bar no-print">
      <div className="bar-actions">
        <button type="button" className="main" onClick={() => window.print()}>
          {t.bar.print}
        </button>
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
              <input type="checkbox" checked={shown.has(part.id)} onChange={() => onToggle(part.id)} />
              {t.parts[part.id]}
            </label>
          ))}
      </fieldset>
      <p role="status">{cannotClose ? t.bar.closeYourself : ''}</p>
    </header>
  );
}
