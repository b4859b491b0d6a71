import { useRef } from 'react';
import { type Standing, standingOf } from '#shared/model/gap.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { homeTexts } from '#shared/text/home.ts';
import { useTexts } from '../../platform/texts.ts';
import { GapPicture } from '../../ui/charts/gap-picture.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Figure } from '../../workbench/figure.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** More rules below each other say less: the rest is in the table. */
const mostRows = 8;

type Row = Standing & { readonly id: string; readonly name: string };

/** What is required against what I, others and the agreement say: the widest gaps first. Nothing before the first score. */
export function GapFigure({ view }: { view: PlanView }) {
  const t = useTexts(homeTexts).gap;
  const frame = useRef<HTMLDivElement>(null);
  const all: Row[] = view.requirements.map((r) => ({ ...standingOf(view, r), id: r.id, name: r.title }));
  const known = all.filter((row) => row.own !== null || row.agreed !== null || row.others.length > 0);
  if (known.length === 0) return null;
  const gaps = known.filter((row) => (row.gap ?? 0) > 0).toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  const shown = (gaps.length > 0 ? gaps : known).slice(0, mostRows);
  const title = t.title(gaps.length, all.length);
  return (
    <Figure
      title={title}
      lead={shown.length < gaps.length ? `${t.lead} ${t.shown(shown.length, gaps.length)}` : t.lead}
      frame={frame}
      table={<GapTable rows={all} />}
    >
      <GapPicture rows={shown} label={title} marks={t.row} frame={frame} />
      <p className="rk-figure-more">
        <LinkButton onPress={() => openPlace({ type: 'scores' })}>{t.toScores}</LinkButton>
      </p>
    </Figure>
  );
}

function GapTable({ rows }: { rows: readonly Row[] }) {
  const t = useTexts(homeTexts).gap.column;
  const level = (n: number | null) => n ?? '–';
  return (
    <table className="rk-table">
      <thead>
        <tr>
          <th scope="col">{t.requirement}</th>
          {[t.required, t.own, t.others, t.agreed, t.gap].map((name) => (
            <th key={name} scope="col" className="rk-num">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td className="rk-num">{row.required}</td>
            <td className="rk-num">{level(row.own)}</td>
            <td className="rk-num">{row.others.join(' · ') || '–'}</td>
            <td className="rk-num">{level(row.agreed)}</td>
            <td className="rk-num">{row.gap === null ? '–' : Math.max(0, row.gap)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
