import { agendaTexts } from '#shared/text/agenda.ts';
import { calendarExchangeTexts } from '#shared/text/calendar-exchange.ts';
import { reminderTexts } from '#shared/text/reminders.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { watchReminders } from './reminder-watch.ts';
import { remindersNow } from './reminders-now.ts';

const AgendaView = lazyView(() => import('./agenda-view.tsx'), 'AgendaView');
const ExchangeView = lazyView(() => import('./exchange-view.tsx'), 'ExchangeView');
const PlanningSideBar = lazyView(() => import('./planning-side-bar.tsx'), 'PlanningSideBar');
const RemindersView = lazyView(() => import('./reminders-view.tsx'), 'RemindersView');

const hasPlan = () => usePlanStore.getState().view !== null;

/** Everything with a date: the agenda, reminders, and other calendars. */
export const contribution: Contribution = {
  id: 'agenda',
  start: watchReminders,
  activities: [
    {
      id: 'planning',
      order: 30,
      icon: 'calendar',
      title: (language) => agendaTexts[language].activityBar,
      badge: (view) => remindersNow(view, useSettings.getState().reminders).now.length,
      needsPlan: true,
      SideBar: PlanningSideBar,
      place: { type: 'agenda' },
    },
  ],
  editors: [
    {
      type: 'agenda',
      needsPlan: true,
      title: (_place, _view, language) => agendaTexts[language].tab,
      icon: () => 'calendar',
      parents: () => [{ type: 'home' }],
      Component: AgendaView,
    },
    {
      type: 'reminders',
      needsPlan: true,
      title: (_place, _view, language) => reminderTexts[language].title,
      icon: () => 'bell',
      parents: () => [{ type: 'home' }, { type: 'agenda' }],
      Component: RemindersView,
    },
    {
      type: 'calendar-exchange',
      needsPlan: true,
      title: (_place, _view, language) => calendarExchangeTexts[language].title,
      icon: () => 'sync',
      parents: () => [{ type: 'home' }, { type: 'agenda' }],
      Component: ExchangeView,
    },
  ],
  commands: [
    {
      id: 'agenda.open',
      title: (language) => agendaTexts[language].open,
      icon: 'calendar',
      menu: { name: 'go', group: 2 },
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'agenda' }, { pin: true }),
    },
    {
      id: 'reminders.open',
      title: (language) => reminderTexts[language].open,
      icon: 'bell',
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'reminders' }, { pin: true }),
    },
    {
      id: 'calendar.send',
      title: (language) => calendarExchangeTexts[language].openOut,
      icon: 'sync',
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'calendar-exchange' }, { pin: true }),
    },
    {
      id: 'calendar.take',
      title: (language) => calendarExchangeTexts[language].openIn,
      icon: 'sync',
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'calendar-exchange' }, { pin: true }),
    },
  ],
};
