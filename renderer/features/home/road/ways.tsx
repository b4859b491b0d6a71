import type { RoadFacts } from '../road-facts.ts';
import type { RoadLayout } from './road-layout.ts';

const steps = [1, 2, 3] as const;

/** The asphalt: dark where one has been, pale where one still goes; each stretch with its own edge and centre line. */
export function Ways({ layout, facts }: { layout: RoadLayout; facts: RoadFacts }) {
  const { line, cuts } = layout;
  const behind = reachedOfThird(layout, facts);
  return (
    <g>
      {steps.map((step) => (
        <path
          key={step}
          className={`rk-road-case rk-road-edge-${step}`}
          d={line.path(cuts[step - 1] as number, cuts[step] as number)}
        />
      ))}
      {steps.map((step) => {
        const from = cuts[step - 1] as number;
        const to = cuts[step] as number;
        const reached = step === 3 ? behind : from + (to - from) * (facts.travelled[step - 1] ?? 0);
        return (
          <g key={step}>
            <path className="rk-road-body" d={line.path(from, to)} />
            {reached > from + 1 && <path className="rk-road-body rk-road-gone" d={line.path(from, reached)} />}
            {reached > from + 14 && (
              <CentreLine step={step} path={line.path(from + 12, Math.min(reached, to - 4))} isGone />
            )}
            {reached < to - 8 && <CentreLine step={step} path={line.path(Math.max(from + 12, reached), to - 4)} />}
          </g>
        );
      })}
      {[1, 2].map((i) => {
        const p = line.at(cuts[i] as number);
        const [dx, dy] = [-Math.sin(p.angle) * 15, Math.cos(p.angle) * 15];
        return <path key={i} className="rk-road-joint" d={`M${p.x - dx} ${p.y - dy}L${p.x + dx} ${p.y + dy}`} />;
      })}
      {layout.bends.map((b) => (
        <g
          key={`${b.x} ${b.y}`}
          className={`rk-road-chevron${line.nearest(b) < behind ? ' rk-road-chevron-gone' : ''}`}
        >
          <rect x={b.x - 9} y={b.y - 22} width={18} height={44} />
          <path d={`M${b.x - 6} ${b.y - 8}l6 7 6 -7M${b.x - 6} ${b.y + 4}l6 7 6 -7`} />
        </g>
      ))}
      <Posts layout={layout} facts={facts} />
      <circle className="rk-road-stop rk-road-edge-1" cx={line.at(0).x} cy={line.at(0).y} r={7} />
      {layout.stations.map((s) => (
        <circle key={s.s} className="rk-road-stop rk-road-edge-3" cx={s.point.x} cy={s.point.y} r={6} />
      ))}
    </g>
  );
}

/** Stretch 3 is travelled up to the station where one is; past the last one done when one is between two. */
function reachedOfThird({ cuts, stations }: RoadLayout, { here, stations: facts }: RoadFacts): number {
  const at = stations[here]?.s;
  if (at !== undefined) return at;
  const done = facts.filter((s) => s.state === 'done').length;
  return done > 0 && done === facts.length ? cuts[3] : (stations[done - 1]?.s ?? cuts[2]);
}

function CentreLine({ step, path, isGone }: { step: 1 | 2 | 3; path: string; isGone?: boolean }) {
  const gone = isGone ? ' rk-road-line-gone' : '';
  return (
    <>
      <path className={`rk-road-line rk-road-line-${step}${gone}`} d={path} />
      {/* Stretch 2 has a double line: a broad one with the road's own colour inside. */}
      {step === 2 && <path className={`rk-road-line-inside${gone}`} d={path} />}
    </>
  );
}

/** One post a requirement along stretch 1 and 2; filled on 2 when it has a score. Too many for the room: every so many. */
function Posts({ layout, facts }: { layout: RoadLayout; facts: RoadFacts }) {
  const { requirementCount, scoredCount } = facts.progress;
  if (requirementCount === 0 || layout.orientation === 'down') return null;
  return (
    <>
      {([1, 2] as const).map((step) => {
        const from = (layout.cuts[step - 1] as number) + 18;
        const to = (layout.cuts[step] as number) - 18;
        const shown = Math.min(requirementCount, Math.floor((to - from) / 9));
        const filled = step === 1 ? shown : Math.round((scoredCount / requirementCount) * shown);
        return Array.from({ length: shown }, (_, i) => {
          const p = layout.line.at(from + ((to - from) * (i + (shown === 1 ? 0.5 : 0))) / Math.max(1, shown - 1));
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: posts have no identity but their place
              key={i}
              className={`rk-road-post rk-road-post-${step}${i < filled ? ' rk-road-post-filled' : ''}`}
              x={p.x - 2.5}
              y={p.y + 20}
              width={5}
              height={8}
              rx={1.2}
            />
          );
        });
      })}
    </>
  );
}
