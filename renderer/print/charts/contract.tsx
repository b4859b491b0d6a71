import { Drawing } from './drawing.tsx';
import { Fill } from './fill.tsx';

const width = 170;

export interface ContractProps {
  readonly label: string;
  /** Share of the 10% that is chosen: more than 1 when it is too much. */
  readonly chosen: number;
  readonly core: string;
  readonly side: string;
  readonly coreNote: string;
  readonly sideNote: string;
  readonly isTooMuch: boolean;
}

/** A week of the contract: 90% core task, 10% side task. */
export function Contract({ label, chosen, core, side, coreNote, sideNote, isTooMuch }: ContractProps) {
  const edge = width * 0.9;
  const room = width * 0.1 - 0.2;
  const filled = room * Math.max(0, Math.min(1, chosen));
  return (
    <Drawing width={width} height={20} label={label}>
      <text className="label" x={0} y={4.4}>
        {core}
      </text>
      <text className="label" x={width} y={4.4} textAnchor="end">
        {side}
      </text>
      <rect x={0.2} y={7} width={edge - 0.2} height={8} fill="#fff" stroke="#000" strokeWidth={0.4} />
      {filled < room && <Fill kind="dashed" x={edge + filled} y={7} width={room - filled} height={8} />}
      {filled > 0 && <Fill kind={isTooMuch ? 'dense' : 'solid'} x={edge} y={7} width={filled} height={8} />}
      <text x={0} y={19}>
        {coreNote}
      </text>
      <text className={isTooMuch ? 'strong' : undefined} x={width} y={19} textAnchor="end">
        {sideNote}
      </text>
    </Drawing>
  );
}
