import type { ClimateDimension } from '#shared/model/kinds/self-direction.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { leaningInWords } from '#shared/text/climate-words.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { PoleSlider } from '../../ui/pole-slider.tsx';

/** One dimension between its two poles: where it is now, and where one wants it. */
export function DimensionBlock({ sheet, dimension }: { sheet: RecordOf<'climateSheet'>; dimension: ClimateDimension }) {
  const t = useTexts(climateTexts);
  const { name, about, poles } = t.dimensions[dimension];
  const places = sheet.dimensions[dimension];
  const slider = (when: 'now' | 'wanted') => (
    <PoleSlider
      label={t[when]}
      name={t.slider(name, t[when])}
      value={places[when]}
      words={leaningInWords(t, dimension, places[when])}
      look={when === 'now' ? 'is' : 'wanted'}
      clearLabel={t.clear(t.slider(name, t[when]))}
      onChange={(place) => put(sheet.id, dimension, when, place)}
    />
  );
  return (
    <section className="rk-dimension" data-field={dimension} aria-label={name}>
      <h2>
        {name} <span>{about}</span>
      </h2>
      <p className="rk-dimension-poles" aria-hidden="true">
        <span>{poles[0]}</span>
        <span>{poles[1]}</span>
      </p>
      {slider('now')}
      {slider('wanted')}
    </section>
  );
}

/** A slide over several places is taken back in one step. */
function put(sheetId: string, dimension: ClimateDimension, when: 'now' | 'wanted', place: number | null): void {
  const sheet = edit.view().get('climateSheet', sheetId);
  if (sheet === undefined) return;
  const dimensions = { ...sheet.dimensions, [dimension]: { ...sheet.dimensions[dimension], [when]: place } };
  alterRecord('climateSheet', sheetId, { dimensions }, `${sheetId}:${dimension}:${when}`);
}
