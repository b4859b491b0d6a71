import { usePrint } from '../print-context.ts';
import { isLong, LongAnswer } from './answer.tsx';

/** What fits under a title in a table row. */
const fits = 160;

/** A note under a title in a table; of a long one the beginning, the whole stands below the table (NotesBelow). */
export function NoteInRow({ code, text }: { code: string; text: string }) {
  const { t } = usePrint();
  if (text.trim() === '') return null;
  if (!isLong(text, fits)) return <span className="sub">{text}</span>;
  const start = text.slice(0, 120).replace(/\s+\S*$/, '');
  return (
    <span className="sub">
      {start.split('\n')[0]} … <b>{t.continuedBelow(code)}</b>
    </span>
  );
}

/** The notes that were too long for their row, whole, each under the code of its row. */
export function NotesBelow({ notes }: { notes: readonly { code: string; text: string }[] }) {
  const { t } = usePrint();
  return notes
    .filter(({ text }) => isLong(text, fits))
    .map(({ code, text }) => <LongAnswer key={code} label={t.explanation(code)} text={text} />);
}

/** A text with a cell of its own; of a long one the beginning, the whole stands below the table (NotesBelow). */
export function TextInRow({ code, text }: { code: string; text: string }) {
  if (text.trim() === '') return '–';
  return isLong(text, fits) ? <NoteInRow code={code} text={text} /> : text;
}
