import { Drawing, mm } from './drawing.tsx';

const width = 44;
const height = 5;

function x(place: number): number {
  return mm(2 + ((place - 1) * (width - 4)) / 4);
}

/** A place between two poles for now (circle) and wanted (diamond); empty boxes to tick when neither is said. */
export function PolesRule({ now, wanted, label }: { now: number | null; wanted: number | null; label: string }) {
  const places = [1, 2, 3, 4, 5];
  const isForm = now === null && wanted === null;
  return (
    <Drawing width={width} height={height} label={label}>
      <path d={`M${x(1)} 2.5H${x(5)}${places.map((p) => `M${x(p)} 1.5v2`).join('')}`} stroke="#000" strokeWidth={0.2} />
      {isForm &&
        places.map((p) => <circle key={p} cx={x(p)} cy={2.5} r={1.2} fill="#fff" stroke="#000" strokeWidth={0.2} />)}
      {now !== null && wanted !== null && <path d={`M${x(now)} 2.5H${x(wanted)}`} stroke="#000" strokeWidth={0.7} />}
      {wanted !== null && (
        <path d={`M${x(wanted)} .3l2.2 2.2-2.2 2.2-2.2-2.2z`} fill="#fff" stroke="#000" strokeWidth={0.4} />
      )}
      {now !== null && <circle cx={x(now)} cy={2.5} r={1.1} />}
    </Drawing>
  );
}
