import { uiFont, wrapText } from '../../../ui/charts/wrap-text.ts';
import { type IconName, IconPaths } from '../../../ui/icon.tsx';
import type { Station } from '../road-facts.ts';
import { pressable } from './pressable.ts';
import type { RoadLayout, StationPlace } from './road-layout.ts';

const font = uiFont(650, 14);

/** One icon a state: outlines differ, so that they survive without colour. */
const marks: Readonly<Record<Station['state'], IconName>> = {
  done: 'pass-filled',
  attention: 'warning',
  busy: 'play-circle',
  planned: 'calendar',
  later: 'circle-slash',
};

/** A fuel station along the road. The whole sign is the link. */
export function RoadSign(props: {
  station: Station;
  place: StationPlace;
  layout: RoadLayout;
  isHere: boolean;
  onOpen: () => void;
}) {
  const { station, place, layout, isHere, onOpen } = props;
  const { x, y } = place.sign;
  const { signWidth: w, signHeight: h } = layout;
  const lines = wrapText(station.title, w - 52, font, 2);
  const isDown = layout.orientation === 'down';
  return (
    <g className={`rk-sign rk-sign-${station.state}`} {...pressable(onOpen)}>
      {/* The name of the link, and what a pointer shows: whole, also where the board has to cut it. */}
      <title>{`${station.number}. ${station.title}: ${station.stateWord}${station.when ? `, ${station.when}` : ''}`}</title>
      {isDown ? (
        <path className="rk-road-pole" d={`M${place.point.x + 8} ${place.point.y}H${x}`} />
      ) : (
        <path className="rk-road-pole" d={`M${x + w * 0.35} ${y + h}v10M${x + w * 0.65} ${y + h}v10`} />
      )}
      <rect className="rk-sign-board" x={x} y={y} width={w} height={h} rx={6} />
      <rect className="rk-sign-tile" x={x + 6} y={y + 7} width={26} height={h - 14} rx={4} />
      <g className="rk-sign-tile-mark">
        <g transform={`translate(${x + 11} ${y + 12})`}>
          <IconPaths name="fuel" />
        </g>
        <text x={x + 19} y={y + h - 14} textAnchor="middle">
          {station.number}
        </text>
      </g>
      {/* The spaces keep the words apart for who compares the name of the link with what it shows. */}
      {lines.map((line, i) => (
        <text key={line} className="rk-sign-name" x={x + 40} y={y + (lines.length === 1 ? 28 : 22) + i * 17}>
          {` ${line}`}
        </text>
      ))}{' '}
      <g className="rk-sign-mark" transform={`translate(${x + 40} ${y + h - 20}) scale(0.875)`}>
        <IconPaths name={marks[station.state]} />
      </g>
      <text className="rk-sign-state" x={x + 57} y={y + h - 9}>
        {wrapText(station.stateWord, w - 60, uiFont(550, 12.5), 1)[0]}
      </text>{' '}
      {station.when && !isDown && !isHere && (
        <text className="rk-sign-when" x={place.point.x} y={place.point.y + 30} textAnchor="middle">
          {station.when}
        </text>
      )}
    </g>
  );
}
