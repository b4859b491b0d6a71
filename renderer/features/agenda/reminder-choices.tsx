import { reminderTexts } from '#shared/text/reminders.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ParsedField } from '../../ui/parsed-field.tsx';
import { Section } from '../../ui/section.tsx';
import { changeReminders } from './reminders-now.ts';

const perDay = ['1', '2', '3', '5'] as const;

/** Whether, how many and from what time: the choices of this person at this computer. */
export function ReminderChoices() {
  const t = useTexts(reminderTexts);
  const settings = useSettings((s) => s.reminders);
  const chosen = perDay.find((n) => Number(n) === settings.perDay) ?? null;
  return (
    <Section title={t.settings}>
      <div className="rk-reminder-choices">
        <Checkbox isSelected={settings.isOn} onChange={(isOn) => changeReminders({ isOn })}>
          {t.isOn}
        </Checkbox>
        {settings.isOn && (
          <>
            <Choice
              label={t.perDay}
              value={chosen}
              onChange={(n) => changeReminders({ perDay: Number(n) })}
              options={perDay.map((n) => ({ value: n, label: t.perDayOption(Number(n)) }))}
            />
            <div className="rk-reminder-time">
              <ParsedField
                label={t.time}
                hint={t.timeHint}
                value={settings.time}
                isRequired
                onCommit={(time) => time !== null && changeReminders({ time })}
                notation={{ format: plainTime, parse: parseTime, unreadable: t.notATime, missing: t.missingTime }}
              />
            </div>
            <p className="rk-muted">{window.routekaart === undefined ? t.where.web : t.where.electron}</p>
          </>
        )}
      </div>
    </Section>
  );
}

/** "09:00" as one writes it: "9:00". */
function plainTime(time: string): string {
  return time.replace(/^0/, '');
}

/** "9", "9:00", "9.30" or "930" as "09:00"; null when it is no time. */
function parseTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.u]?(\d{2}))?$/.exec(text.trim().replace(/\s*(uur|h)$/i, ''));
  if (match === null) return null;
  const [, hours = '', minutes = '00'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
