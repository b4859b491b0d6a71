import { useState } from 'react';
import { addDays } from '#shared/model/calendar.ts';
import { reminderTexts } from '#shared/text/reminders.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Menu } from '../../ui/menu.tsx';
import { dayOf } from './item-words.ts';

/** Puts a reminder off: until tomorrow, a week, or a day of choice. */
export function SnoozeMenu({ name, onSnooze }: { name: string; onSnooze: (until: string) => void }) {
  const t = useTexts(reminderTexts);
  const language = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const [date, setDate] = useState<string | null>(null);
  const tomorrow = addDays(today(), 1);
  const nextWeek = addDays(today(), 7);
  const close = () => {
    setIsAsking(false);
    setDate(null);
  };
  return (
    <>
      <Menu
        label={t.snoozeFor(name)}
        icon="bell"
        isIconOnly
        placement="bottom end"
        items={[
          { id: 'tomorrow', label: t.snoozeTo.tomorrow(dayOf(tomorrow, language)), run: () => onSnooze(tomorrow) },
          { id: 'week', label: t.snoozeTo.week(dayOf(nextWeek, language)), run: () => onSnooze(nextWeek) },
          { id: 'date', label: t.snoozeTo.date, run: () => setIsAsking(true) },
        ]}
      />
      <Dialog
        isOpen={isAsking}
        onClose={close}
        title={t.snoozeFor(name)}
        actions={
          <>
            <Button onPress={close}>{t.cancel}</Button>
            <Button
              variant="primary"
              isDisabled={date === null}
              onPress={() => {
                if (date !== null) onSnooze(date);
                close();
              }}
            >
              {t.snooze}
            </Button>
          </>
        }
      >
        <DateField label={t.snoozeDate} value={date} min={tomorrow} onCommit={setDate} />
      </Dialog>
    </>
  );
}
