import { useId } from 'react';
import { giveDay } from '#shared/model/edits/agenda.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { agendaNames } from '#shared/text/agenda-names.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Under this name the id of an activity travels when it is dragged to the timeline. */
export const draggedActivity = 'application/x-routekaart-activity';

const shownAtOnce = 8;

/** The activities that wait for a date: type one, choose one, or drag the activity to the timeline. */
export function DateTray({ activities }: { activities: readonly RecordOf<'activity'>[] }) {
  const t = useTexts(agendaTexts);
  const names = useTexts(agendaNames);
  const id = useId();
  const list = useGrowingList(activities, shownAtOnce);
  if (activities.length === 0) return null;
  return (
    <section className="rk-tray" aria-labelledby={id}>
      <h2 id={id}>{t.tray}</h2>
      <p>{t.trayLead}</p>
      <ul>
        {list.shown.map((activity) => {
          const name = activity.title.trim() || names.untitled;
          return (
            <li
              key={activity.id}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.setData(draggedActivity, activity.id);
                event.dataTransfer.effectAllowed = 'move';
              }}
            >
              <Icon name="gripper" />
              <span className="rk-tray-name">
                <LinkButton onPress={() => openPlace({ type: 'activity', id: activity.id })}>{name}</LinkButton>
              </span>
              <span className="rk-tray-date">
                <DateField
                  label={t.trayDate(name)}
                  isLabelHidden
                  value={null}
                  onCommit={(date, group) => {
                    const current = edit.view().get('activity', activity.id);
                    if (date !== null && current) edit.commit([giveDay(current, date)], { group });
                  }}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <MoreItems list={list} />
    </section>
  );
}
