import { useRef } from 'react';
import { learningHoursOf, learningMixOf, mirrorPercents } from '#shared/model/learning-hours.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatHours } from '#shared/text/format.ts';
import { homeTexts } from '#shared/text/home.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { type MirrorPart, MirrorPicture } from '../../ui/charts/mirror-picture.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Figure } from '../../workbench/figure.tsx';

/** The hours by way of learning beside 70/20/10: a mirror, not a norm (method.md, step 3). Nothing without hours. */
export function MirrorFigure({ view }: { view: PlanView }) {
  const t = useTexts(homeTexts).mirror;
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const mix = learningMixOf(view.activities);
  const most = mix.toSorted((a, b) => b.minutes - a.minutes)[0];
  if (most === undefined || most.minutes === 0) return null;
  const unknown = learningHoursOf(view.activities).withUnknown.length;
  const parts = mix.map((m) => ({ name: terms.way[m.way], own: m.percent, model: mirrorPercents[m.way] })) as [
    MirrorPart,
    MirrorPart,
    MirrorPart,
  ];
  const inWords = (side: 'own' | 'model') => parts.map((p) => `${p.name} ${p[side]}%`).join(', ');
  return (
    <Figure
      title={t.title[most.way](most.percent)}
      lead={unknown > 0 ? `${t.lead} ${t.unknown(unknown)}` : t.lead}
      frame={frame}
      table={
        <table className="rk-table">
          <thead>
            <tr>
              <th scope="col">{t.column.way}</th>
              <th scope="col" className="rk-num">
                {t.column.hours}
              </th>
              <th scope="col" className="rk-num">
                {t.column.share}
              </th>
              <th scope="col" className="rk-num">
                {t.column.model}
              </th>
            </tr>
          </thead>
          <tbody>
            {mix.map((m) => (
              <tr key={m.way}>
                <th scope="row">{terms.way[m.way]}</th>
                <td className="rk-num">{t.hours(formatHours(m.minutes, language))}</td>
                <td className="rk-num">{m.percent}%</td>
                <td className="rk-num">{mirrorPercents[m.way]}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <MirrorPicture
        parts={parts}
        ownTitle={t.own}
        modelTitle={t.model}
        label={t.drawing(inWords('own'), inWords('model'))}
        frame={frame}
      />
    </Figure>
  );
}
