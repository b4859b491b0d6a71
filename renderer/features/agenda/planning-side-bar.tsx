import './planning-side-bar.css';
import { agendaOf } from '#shared/model/agenda.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { nameOfItem } from '#shared/text/agenda-names.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { today as todayNow } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { PlaceIcon } from '../../workbench/place-icon.tsx';
import { type Place, placeKey } from '../../workbench/places.ts';
import { registry } from '../../workbench/registry.ts';
import { openPlace, useWorkbench } from '../../workbench/workbench-store.ts';
import { iconOf } from './item-look.ts';
import { dayOf } from './item-words.ts';
import { openItem } from './open-item.ts';
import { remindersNow } from './reminders-now.ts';

/** The parts of planning, in the order in which one uses them; one that is not there yet is left out. */
const parts: readonly string[] = ['agenda', 'working-time', 'hours', 'leave', 'reminders', 'calendar-exchange'];
const comingShown = 6;

/** Planning: its parts, and what is coming. */
export function PlanningSideBar() {
  const view = usePlan();
  const t = useTexts(agendaTexts);
  const language = useLanguage();
  const active = useWorkbench((s) => s.active);
  const reminders = useSettings((s) => s.reminders);
  const today = todayNow();
  const due = remindersNow(view, reminders).now.length;
  const places = parts.flatMap((type) => {
    const editor = registry().editors.get(type as Place['type']);
    return editor ? [{ editor, place: { type } as Place }] : [];
  });
  const coming = agendaOf(view)
    .filter((i) => i.startDate >= today && i.state !== 'done' && i.state !== 'idea')
    .slice(0, comingShown);
  return (
    <div className="rk-planning">
      <div className="rk-planning-period">
        <b>{t.side.period}</b>
        <span>
          {formatShortDate(view.plan.startDate, language)} – {formatShortDate(view.plan.endDate, language)}
        </span>
      </div>
      <nav aria-label={t.side.parts}>
        <ul>
          {places.map(({ editor, place }) => (
            <li key={editor.type}>
              <button
                type="button"
                className="rk-planning-row"
                aria-current={placeKey(place) === active ? 'page' : undefined}
                onClick={() => openPlace(place)}
                onDoubleClick={() => openPlace(place, { pin: true })}
              >
                <PlaceIcon icon={editor.icon(place, view)} />
                <span>{editor.title(place, view, language)}</span>
                {editor.type === 'reminders' && due > 0 && <span className="rk-planning-count">{due}</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <h3>{t.side.comingTitle}</h3>
      {coming.length === 0 ? (
        <p className="rk-planning-none">{t.side.nothing}</p>
      ) : (
        <ul>
          {coming.map((item) => (
            <li key={item.key}>
              <button type="button" className="rk-planning-row" onClick={() => openItem(item)}>
                <Icon name={iconOf(item)} />
                <span>{nameOfItem(view, item, language)}</span>
                <span className="rk-planning-day">{dayOf(item.startDate, language)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
