import { Drawing, mm } from './drawing.tsx';

export interface PumpProps {
  /** Top left corner, in millimetres. A pump is 7 wide and 11 high, its hose reaches 2 further. */
  readonly x: number;
  readonly y: number;
  /** The letter of the learning question. */
  readonly code: string;
  /** Share of the hours that is done, 0–1: that far it is filled. */
  readonly filled: number;
}

/** A fuel station on the road. */
export function Pump({ x, y, code, filled }: PumpProps) {
  const tank = 4.6;
  const level = tank * Math.max(0, Math.min(1, filled));
  return (
    <g transform={`translate(${mm(x)} ${mm(y)})`}>
      <path d="M7 2.2l1.7 1.3v5a.8 .8 0 0 1-1.6 0v-1.9h-.6" fill="none" stroke="#000" strokeWidth={0.45} />
      <rect width={7} height={11} rx={0.8} fill="#fff" stroke="#000" strokeWidth={0.5} />
      <path d="M-.8 11h8.6" stroke="#000" strokeWidth={0.7} />
      <rect x={0.9} y={mm(5.6 + tank - level)} width={5.2} height={mm(level)} fill="var(--spot)" />
      <rect x={0.9} y={5.6} width={5.2} height={tank} fill="none" stroke="#000" strokeWidth={0.3} />
      <text
        className="mark"
        x={3.5}
        y={code.length > 1 ? 4.1 : 4.5}
        textAnchor="middle"
        style={{ fontSize: code.length > 1 ? '3.2px' : '4.4px' }}
      >
        {code}
      </text>
    </g>
  );
}

/** The pump beside the heading of a learning question. */
export function PumpMark({ code, filled }: { code: string; filled: number }) {
  return (
    <Drawing width={10.6} height={12.4}>
      <Pump x={0.9} y={0.3} code={code} filled={filled} />
    </Drawing>
  );
}
