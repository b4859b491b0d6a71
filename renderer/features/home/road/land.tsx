import { useMemo } from 'react';
import { layOutLand } from './landscape.ts';
import type { RoadLayout } from './road-layout.ts';

/** The land behind the road: decoration, gone in high contrast. */
export function Land({ layout }: { layout: RoadLayout }) {
  const land = useMemo(() => layOutLand(layout), [layout]);
  return (
    <g>
      <rect className="rk-land" width={layout.width} height={layout.height} />
      {land.fields.map((field) => (
        <path key={field.path} className={`rk-land-field-${field.shade}`} d={field.path} />
      ))}
      {land.furrows.map((path) => (
        <path key={path} className="rk-land-furrow" d={path} />
      ))}
      <path className="rk-land-water" d={land.river} />
      {land.trees.map((tree) => (
        <circle key={`${tree.x} ${tree.y}`} className="rk-land-tree" cx={tree.x} cy={tree.y} r={tree.radius} />
      ))}
    </g>
  );
}
