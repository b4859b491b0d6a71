import { Drawing } from './drawing.tsx';

/** The number of a step of the method, white in a black circle. */
export function StepCircle({ step }: { step: 1 | 2 | 3 }) {
  return (
    <Drawing width={7.8} height={7.8}>
      <circle cx={3.9} cy={3.9} r={3.65} />
      <text className="mark on-black" x={3.9} y={5.65} textAnchor="middle" style={{ fontSize: '5px' }}>
        {step}
      </text>
    </Drawing>
  );
}
