import './reminders.css';
import { finishReminder, snoozeReminder } from '#shared/model/edits/reminders.ts';
import type { ReminderOf } from '#shared/model/reminders.ts';
import { agendaNames, nameOfItem } from '#shared/text/agenda-names.ts';
import { formatDate } from '#shared/text/format.ts';
import { reminderTexts } from '#shared/text/reminders.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { tellDone } from '../../workbench/undoable.ts';
import { iconOf } from './item-look.ts';
import { dayOf } from './item-words.ts';
import { openItem } from './open-item.ts';
import { ReminderChoices } from './reminder-choices.tsx';
import { remindersNow } from './reminders-now.ts';
import { SnoozeMenu } from './snooze-menu.tsx';

const laterShown = 12;

/** What asks attention today, what waits, and how one wants to be reminded. */
export function RemindersView() {
  const view = usePlan();
  const t = useTexts(reminderTexts);
  const settings = useSettings((s) => s.reminders);
  const { now, waiting, later } = remindersNow(view, settings);
  const lead = !settings.isOn
    ? t.lead.off
    : now.length === 0
      ? t.lead.none
      : now.length === 1
        ? t.lead.one
        : t.lead.some(now.length);
  return (
    <article className="rk-reminders">
      <ViewHeader title={t.title} lead={lead} />
      {now.length > 0 && (
        <Section title={t.now}>
          <ReminderList reminders={now} isNow />
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={t.waiting} {...(settings.isOn && { lead: t.waitingLead(settings.perDay) })}>
          <ReminderList reminders={waiting} />
        </Section>
      )}
      {later.length > 0 && (
        <Section title={t.later}>
          <ReminderList reminders={later.slice(0, laterShown)} isLater />
        </Section>
      )}
      <ReminderChoices />
    </article>
  );
}

function ReminderList({
  reminders,
  isNow = false,
  isLater = false,
}: {
  reminders: readonly ReminderOf[];
  isNow?: boolean;
  isLater?: boolean;
}) {
  return (
    <ul className="rk-reminder-list">
      {reminders.map((reminder) => (
        <ReminderRow key={reminder.item.key} reminder={reminder} isNow={isNow} isLater={isLater} />
      ))}
    </ul>
  );
}

function ReminderRow({ reminder, isNow, isLater }: { reminder: ReminderOf; isNow: boolean; isLater: boolean }) {
  const view = usePlan();
  const t = useTexts(reminderTexts);
  const names = useTexts(agendaNames);
  const language = useLanguage();
  const { item, from } = reminder;
  const name = nameOfItem(view, item, language);
  const kind = names.kind[item.kind];
  const answer = (changes: Parameters<typeof edit.commit>[0], title: string) => {
    tellDone(edit.commit(changes), title);
  };
  const snooze = (until: string) =>
    answer(snoozeReminder(edit.view(), edit.context(), item.key, until), t.snoozed(name, formatDate(until, language)));
  return (
    <li className="rk-reminder" data-now={isNow || undefined}>
      <Icon name={iconOf(item)} />
      <div className="rk-reminder-what">
        <LinkButton onPress={() => openItem(item)}>{name}</LinkButton>
        <p>
          {[
            name.startsWith(kind) ? '' : kind,
            dayOf(item.startDate, language),
            isLater ? t.laterOn(dayOf(from, language)) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {!isLater && (
        <div className="rk-reminder-answers">
          <SnoozeMenu name={name} onSnooze={snooze} />
          <Button
            size="small"
            icon="check"
            onPress={() => answer(finishReminder(edit.view(), edit.context(), item.key), t.finished(name))}
          >
            {t.done}
            <span className="rk-visually-hidden"> {name}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
