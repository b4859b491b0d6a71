import { useRef } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { type Factor, factors } from '#shared/scan/factor.ts';
import { dayOf } from '#shared/scan/history.ts';
import { resultOf } from '#shared/scan/scores.ts';
import { figureTexts } from '#shared/text/figure.ts';
import { formatDate, formatMonth, formatScore } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { RadarPicture } from '../../ui/charts/radar-picture.tsx';
import { SavePictureMenu } from '../../ui/charts/save-picture-menu.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/language.ts';
import { ScansTable } from './scans-table.tsx';

type Scan = RecordOf<'scan'>;

/** The radar of the newest of these scans with the earlier ones behind it, and all of them as a table. */
export function RadarFigure({
  scans,
  hasTable = true,
}: {
  scans: readonly Scan[];
  /** False where the table stands beside it. */
  hasTable?: boolean;
}) {
  const t = useTexts(scanTexts);
  const pictures = useTexts(figureTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const { plan } = usePlan();
  const scored = scans.flatMap((scan) => {
    const result = resultOf(scan);
    return result ? [{ scan, values: result.map((r) => r.score) }] : [];
  });
  const inWords = (value: number | null) => (value === null ? t.noScore : formatScore(value, language));
  const name = (factor: Factor) => t.factors[factor];
  const values = (of: readonly (number | null)[]) =>
    factors.map((factor, i) => `${name(factor)} ${inWords(of[i] ?? null)}`).join(', ');
  const label = scored
    .slice(0, 3)
    .map(({ scan, values: of }) => t.pictureOf(formatDate(dayOf(scan), language), values(of)))
    .join(' ');
  const saving = (
    <SavePictureMenu
      frame={frame}
      title={t.picture}
      name={[t.picture, plan.ownerName].filter(Boolean).join(' · ')}
      label={`${pictures.savePicture}: ${t.picture}`}
      kinds={pictures.pictureKinds}
    />
  );
  return (
    <figure className="rk-radar-figure">
      <RadarPicture
        axes={factors.map((factor, i) => ({
          look: factor,
          name: name(factor),
          value: inWords(scored[0]?.values[i] ?? null),
        }))}
        scans={shortDates(
          scored.map((s) => s.scan),
          language,
        ).map((date, i) => ({ id: scored[i]?.scan.id ?? '', date, values: scored[i]?.values ?? [] }))}
        label={`${t.picture}. ${label}`}
        frame={frame}
      />
      {hasTable ? (
        <Disclosure title={pictures.asTable} aside={saving}>
          <ScansTable scans={scans} />
        </Disclosure>
      ) : (
        <div className="rk-radar-saving">{saving}</div>
      )}
    </figure>
  );
}

/** "nov 2026", or the whole date where two scans would read the same. */
function shortDates(scans: readonly Scan[], language: Language): readonly string[] {
  const months = scans.map((scan) => formatMonth(dayOf(scan), language));
  return scans.map((scan, i) => {
    const month = months[i] ?? '';
    return months.filter((m) => m === month).length > 1 ? formatDate(dayOf(scan), language) : month;
  });
}
