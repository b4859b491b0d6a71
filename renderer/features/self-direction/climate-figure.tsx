import { useRef } from 'react';
import { climateDimensions, newestByEach, widestBetween, widestStep } from '#shared/model/climate.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { leaningInWords, sheetInWords } from '#shared/text/climate-words.ts';
import { today } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Figure } from '../../workbench/figure.tsx';
import { ClimatePicture } from './climate-picture.tsx';

/** Sheets beside each other on the five dimensions, as a picture and as a table; its title says where they differ most. */
export function ClimateFigure({ sheets }: { sheets: readonly RecordOf<'climateSheet'>[] }) {
  const t = useTexts(climateTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const between = widestBetween(newestByEach(usePlan()));
  const step = sheets[0] && widestStep(sheets[0]);
  const title =
    between && between.size >= 2
      ? t.widestBetween(t.dimensions[between.dimension].name)
      : step
        ? t.widestStep(t.dimensions[step.dimension].name)
        : t.noWidest;
  const inRow = (sheet: RecordOf<'climateSheet'>, dimension: (typeof climateDimensions)[number]) => {
    const { now, wanted } = sheet.dimensions[dimension];
    return [leaningInWords(t, dimension, now), leaningInWords(t, dimension, wanted)] as const;
  };
  const label = climateDimensions
    .map((dimension) =>
      [
        `${t.dimensions[dimension].name}.`,
        ...sheets.map((sheet) => t.inRow(sheetInWords(t, sheet, language), ...inRow(sheet, dimension))),
      ].join(' '),
    )
    .join(' ');
  return (
    <Figure
      title={title}
      lead={t.pictureLead}
      frame={frame}
      table={
        <table className="rk-table">
          <thead>
            <tr>
              <th scope="col">{t.columnDimension}</th>
              {sheets.map((sheet) => (
                <th key={sheet.id} scope="col">
                  {sheetInWords(t, sheet, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {climateDimensions.map((dimension) => (
              <tr key={dimension}>
                <th scope="row">{t.dimensions[dimension].name}</th>
                {sheets.map((sheet) => {
                  const [now, wanted] = inRow(sheet, dimension);
                  return (
                    <td key={sheet.id}>
                      {t.now}: {now}
                      <br />
                      {t.wanted}: {wanted}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ClimatePicture
        dimensions={climateDimensions.map((dimension) => ({
          id: dimension,
          name: t.dimensions[dimension].name,
          poles: t.dimensions[dimension].poles as readonly [string, string],
          places: sheets.map((sheet) => sheet.dimensions[dimension]),
        }))}
        sheets={sheets.map((sheet) => sheetInWords(t, sheet, language, today()))}
        label={t.picture(label)}
        frame={frame}
      />
    </Figure>
  );
}
