import type { ReactNode } from 'react';

/** Longer than `max` characters on paper, where a line break costs a line of about 60. */
export function isLong(text: string, max: number): boolean {
  return text.length + 60 * (text.split('\n').length - 1) > max;
}

/** A label in the margin with what was written beside it; a long text takes the measure below the label. */
export function Answer({ label, text, note }: { label: string; text: string; note?: ReactNode }) {
  return isLong(text, 700) ? (
    <LongAnswer label={label} text={text} note={note} />
  ) : (
    <div className="row">
      <h3>{label}</h3>
      <div className="words">
        <p>{text}</p>
        {note && <p className="small">{note}</p>}
      </div>
    </div>
  );
}

export function LongAnswer({ label, text, note }: { label: string; text: string; note?: ReactNode }) {
  return (
    <div className="long-row">
      <h3>{label}</h3>
      <div className="words">
        <p>{text}</p>
        {note && <p className="small">{note}</p>}
      </div>
    </div>
  );
}

export interface ShortAnswer {
  readonly label: string;
  readonly text: string;
  /** What the app adds to it, such as a date. */
  readonly note?: string | null;
}

/** Answers side by side in two or three columns; what is empty is left out, what is longer than `max` follows below. */
export function Answers({ columns, answers, max }: { columns: 2 | 3; answers: readonly ShortAnswer[]; max: number }) {
  const given = answers.filter((a) => a.text.trim() !== '' || a.note);
  const short = given.filter((a) => !isLong(a.text, max));
  return (
    <>
      {short.length > 0 && (
        <dl className={`answers ${columns === 3 ? 'answers-three' : 'answers-two'}`}>
          {short.map(({ label, text, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              {text.trim() !== '' && <dd>{text}</dd>}
              {note && <dd className="small">{note}</dd>}
            </div>
          ))}
        </dl>
      )}
      {given
        .filter((a) => isLong(a.text, max))
        .map(({ label, text, note }) => (
          <LongAnswer key={label} label={label} text={text} note={note} />
        ))}
    </>
  );
}
