import { formatHours } from '#shared/text/format.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import type { NamedSpan } from './bars-of-span.ts';

/** The numbers of the picture, a row a bar. */
export function SpanTable({ spans }: { spans: readonly NamedSpan[] }) {
  const t = useTexts(hoursTexts).column;
  const unit = useTexts(termTexts).hourUnit;
  const language = useLanguage();
  const hours = (minutes: number) => (minutes === 0 ? '–' : `${formatHours(minutes, language)} ${unit}`);
  const columns: readonly (readonly [string, (span: NamedSpan) => number])[] = [
    [t.contract, (s) => s.hours.contract],
    [t.leave, (s) => s.hours.leave],
    [t.core, (s) => s.logged.core],
    [t.plannedSide, (s) => s.plannedSide],
    [t.side, (s) => s.logged.side],
    [t.learning, (s) => s.logged.learning],
    [t.own, (s) => s.logged.own],
  ];
  return (
    <table className="rk-table">
      <thead>
        <tr>
          <th scope="col">{t.week}</th>
          {columns.map(([name]) => (
            <th key={name} scope="col" className="rk-num">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spans.map((span) => (
          <tr key={span.from}>
            <th scope="row">{span.name}</th>
            {columns.map(([name, pick]) => (
              <td key={name} className="rk-num">
                {hours(pick(span))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
