import { agendaTexts } from '#shared/text/agenda.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';

/** How many things of the weeks to come are planned on free days. */
export function RoomLine({ conflicts }: { conflicts: number }) {
  const t = useTexts(agendaTexts);
  if (conflicts === 0) return null;
  return (
    <ul className="rk-agenda-room">
      <li data-tone="warn">
        <Icon name="warning" />
        {t.conflicts(conflicts)}
      </li>
    </ul>
  );
}
