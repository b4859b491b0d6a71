import { climateDimensions, sheetsBeside } from '#shared/model/climate.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { printSelfTexts } from '#shared/text/print-self-direction.ts';
import { Answer } from '../blocks/answer.tsx';
import { Columns } from '../blocks/columns.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { WriteLines } from '../blocks/write-lines.tsx';
import { PolesRule } from '../charts/poles-rule.tsx';
import { usePrint } from '../print-context.ts';

/** The sheets on the learning climate beside each other, and the words of the newest that has any; without any, a form. */
export function SelfClimate() {
  const { view, language } = usePrint();
  const words = printSelfTexts[language];
  const t = climateTexts[language];
  const sheets = sheetsBeside(view);
  const newest = sheets.find((sheet) => (sheet.insight + sheet.outlook + sheet.keys).trim() !== '');
  const rows = sheets.length === 0 ? [null] : sheets;
  return (
    <>
      <StepHeading>{words.climate}</StepHeading>
      <p className="hint hint-wide">{words.climateLead}</p>
      <table className="self-climate">
        <Columns widths={[54, 34, 'rest', 34]} />
        {climateDimensions.map((dimension) => (
          <tbody key={dimension} className="group keep">
            <tr>
              <th scope="rowgroup" className="group-head">
                {t.dimensions[dimension].name}
              </th>
              <td colSpan={3} className="group-head">
                {t.dimensions[dimension].about}
              </td>
            </tr>
            {rows.map((sheet) => {
              const places = sheet?.dimensions[dimension] ?? { now: null, wanted: null };
              const [left, right] = t.dimensions[dimension].poles;
              const inWords = (place: number | null) =>
                place === null ? t.notSaid : (t.leaning[place - 1]?.(left ?? '', right ?? '') ?? t.notSaid);
              return (
                <tr key={sheet?.id ?? 'form'}>
                  <th scope="row" className="role">
                    {sheet &&
                      t.sheetOn(
                        [t.by[sheet.by], sheet.byName.trim()].filter(Boolean).join(' '),
                        formatShortDate(sheet.filledOn, language),
                      )}
                  </th>
                  <td className="self-pole-left small">{left}</td>
                  <td className="chart">
                    <PolesRule
                      {...places}
                      label={`${t.now}: ${inWords(places.now)}. ${t.wanted}: ${inWords(places.wanted)}.`}
                    />
                  </td>
                  <td className="small">{right}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      {(['insight', 'outlook', 'keys'] as const).map((step) => {
        const text = newest?.[step] ?? '';
        return text.trim() === '' ? (
          <div key={step} className="row">
            <h3>{t[step]}</h3>
            <WriteLines count={2} />
          </div>
        ) : (
          <Answer key={step} label={t[step]} text={text} />
        );
      })}
    </>
  );
}
