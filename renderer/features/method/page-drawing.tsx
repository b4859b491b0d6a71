import type { ReactNode } from 'react';
import type { MethodPage } from '#shared/contract/settings.ts';
import { IconPaths } from '../../ui/icon.tsx';

const width = 560;
const height = 150;

/** The drawing of a page, in the language of the road picture. */
export function PageDrawing({ page, label }: { page: MethodPage; label: string }) {
  return (
    <svg className="rk-method-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {drawings[page]}
    </svg>
  );
}

const wave = 'M-10 96C90 70 150 70 250 96S460 122 570 92';

/** A piece of road with the edge and the centre line of its stretch. */
function Stretch({ step }: { step: 1 | 2 | 3 }) {
  return (
    <>
      <path className={`rk-method-edge rk-method-edge-${step}`} d={wave} />
      <path className="rk-method-road" d={wave} />
      <path className={`rk-method-line rk-method-line-${step}`} d={wave} />
      {step === 2 && <path className="rk-method-line-inside" d={wave} />}
    </>
  );
}

const centre = { x: 280, y: 75 };
const spokes = [-90, -18, 54, 126, 198].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return { x: centre.x + 58 * Math.cos(angle), y: centre.y + 58 * Math.sin(angle) };
});
/** The mark of each factor, around 0,0: each its own shape, and mogen open, for it is about the surroundings. */
const marks = ['M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0', 'M0-9l9 16h-18z', 'M-8-8h16v16h-16z', 'M0-10l10 10-10 10-10-10z'];
const hexagon = 'M-5-9h10l5 9-5 9h-10l-5-9z';

const drawings: Readonly<Record<MethodPage, ReactNode>> = {
  'self-direction': (
    <>
      <circle className="rk-method-wheel" cx={centre.x} cy={centre.y} r="58" />
      {spokes.map((p) => (
        <path key={p.x} className="rk-method-spoke" d={`M${centre.x} ${centre.y}L${p.x} ${p.y}`} />
      ))}
      <circle className="rk-method-hub" cx={centre.x} cy={centre.y} r="12" />
      {spokes.map((p, i) => (
        <path
          key={p.x}
          className={`rk-method-factor rk-method-factor-${i + 1}`}
          transform={`translate(${p.x} ${p.y})`}
          d={marks[i] ?? hexagon}
        />
      ))}
    </>
  ),
  'step-1': (
    <>
      <Stretch step={1} />
      {[60, 120, 180, 240, 300, 360, 420, 480].map((x, i) => (
        <rect
          key={x}
          className="rk-method-post"
          x={x}
          y={[107, 103, 107, 117, 128, 134, 135, 131][i]}
          width="7"
          height="12"
          rx="1.5"
        />
      ))}
      <rect className="rk-method-shield-1" x="252" y="14" width="44" height="44" rx="7" />
      <text x="274" y="44">
        1
      </text>
    </>
  ),
  'step-2': (
    <>
      <Stretch step={2} />
      <circle className="rk-method-shield-2" cx="120" cy="34" r="23" />
      <text x="120" y="42">
        2
      </text>
      <g className="rk-method-rule">
        <path d="M210 40H470" />
        {[210, 275, 340, 405, 470].map((x) => (
          <path key={x} d={`M${x} 34v12`} />
        ))}
      </g>
      <rect className="rk-method-required" x="402" y="24" width="6" height="32" rx="1.5" />
      <path className="rk-method-others" d="M340 12l8 14h-16z" />
      <circle className="rk-method-own" cx="275" cy="40" r="9" />
    </>
  ),
  'step-3': (
    <>
      <Stretch step={3} />
      <path className="rk-method-shield-3" d="M108 12h26l13 23-13 23h-26l-13-23z" />
      <text x="121" y="43">
        3
      </text>
      <path className="rk-method-pole" d="M300 66v24M340 66v24" />
      <rect className="rk-method-board" x="262" y="12" width="116" height="54" rx="6" />
      <rect className="rk-method-tile" x="270" y="19" width="30" height="40" rx="4" />
      <g className="rk-method-pump" transform="translate(273 27) scale(1.5)">
        <IconPaths name="fuel" />
      </g>
      <path className="rk-method-scribble" d="M312 32h54M312 46h34" />
      <circle className="rk-method-stop" cx="320" cy="108" r="7" />
    </>
  ),
  room: (
    <>
      <rect className="rk-method-core" x="60" y="100" width="396" height="26" rx="3" />
      <rect className="rk-method-side" x="460" y="100" width="40" height="26" rx="3" />
      <path
        className="rk-method-balloon"
        d="M176 16h88a8 8 0 0 1 8 8v30a8 8 0 0 1-8 8h-62l-16 14v-14h-10a8 8 0 0 1-8-8V24a8 8 0 0 1 8-8z"
      />
      <path
        className="rk-method-balloon rk-method-balloon-own"
        d="M300 30h84a8 8 0 0 1 8 8v30a8 8 0 0 1-8 8h-10v14l-16-14h-58a8 8 0 0 1-8-8V38a8 8 0 0 1 8-8z"
      />
      <path className="rk-method-scribble" d="M190 32h60M190 46h40" />
      <path className="rk-method-scribble" d="M312 46h60M312 60h44" />
    </>
  ),
};
