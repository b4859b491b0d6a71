import { type RefObject, useMemo } from 'react';
import { homeTexts } from '#shared/text/home.ts';
import { useTexts } from '../../../platform/texts.ts';
import { useWidth } from '../../../ui/charts/use-width.ts';
import { textWidth, uiFont } from '../../../ui/charts/wrap-text.ts';
import { openPlace } from '../../../workbench/workbench-store.ts';
import type { RoadFacts } from '../road-facts.ts';
import { Land } from './land.tsx';
import { layoutRoad } from './road-layout.ts';
import { RoadSign } from './road-sign.tsx';
import { StretchHeading } from './stretch-heading.tsx';
import { Ways } from './ways.tsx';
import './road.css';

/** The routekaart as a road: drawn anew for the width there is, never scaled, so that text keeps its size. */
export function RoadPicture({ facts, frame }: { facts: RoadFacts; frame: RefObject<HTMLDivElement | null> }) {
  const t = useTexts(homeTexts);
  const width = useWidth(frame);
  const layout = useMemo(() => layoutRoad(Math.max(280, width), facts.stations.length), [width, facts.stations.length]);
  const end = layout.line.at(layout.line.length);
  const here = facts.here >= 0 ? layout.stations[facts.here] : undefined;
  const isDown = layout.orientation === 'down';
  return (
    <div className="rk-road" ref={frame}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="group"
          aria-label={t.picture(facts.stations.length)}
        >
          <Land layout={layout} />
          <Ways layout={layout} facts={facts} />
          {facts.stretches.map((stretch, i) => (
            <StretchHeading key={stretch.step} stretch={stretch} layout={layout} index={i} />
          ))}
          {facts.stations.map((station, i) => {
            const place = layout.stations[i];
            return (
              place && (
                <RoadSign
                  key={station.id}
                  station={station}
                  place={place}
                  layout={layout}
                  isHere={i === facts.here}
                  onOpen={() => openPlace({ type: 'learning-question', id: station.id })}
                />
              )
            );
          })}
          {here && !isDown && <HereSign x={here.point.x} y={here.point.y} label={t.here} />}
          <circle className="rk-road-stop rk-road-edge-3" cx={end.x} cy={end.y} r={isDown ? 9 : 8} />
          {isDown ? (
            <text className="rk-road-strong" x={end.x + 28} y={end.y + 5}>
              {t.end(facts.endLabel)}
            </text>
          ) : (
            <g>
              <path className="rk-road-pole" d={`M${end.x} ${end.y - 10}V${end.y - 58}`} />
              <path className="rk-road-flag" d={`M${end.x} ${end.y - 60}h28l-6 9.500 6 9.500h-28z`} />
              <text className="rk-road-strong" x={end.x} y={end.y + 32} textAnchor="middle">
                {facts.endLabel}
              </text>
            </g>
          )}
        </svg>
      )}
    </div>
  );
}

function HereSign({ x, y, label }: { x: number; y: number; label: string }) {
  const width = textWidth(label, uiFont(650, 13.5)) + 16;
  return (
    <g className="rk-road-here">
      <path d={`M${x - 6} ${y + 26}l6 -7 6 7z`} />
      <rect x={x - width / 2} y={y + 25} width={width} height={24} rx={4} />
      <text x={x} y={y + 42} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
