import { create } from 'zustand';
import {
  type CalendarChoice,
  type CalendarPart,
  calendarOut,
  calendarParts,
  chosenItems,
} from '#shared/share/calendar-out.ts';
import { calendarExchangeTexts } from '#shared/text/calendar-exchange.ts';
import { calendarText } from '../../platform/calendar-file/calendar-text.ts';
import { now } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { changeSettings, useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { flushDrafts } from '../../ui/draft-registry.ts';
import { useLanguage } from '../../ui/language.ts';
import { notify } from '../../ui/notify.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { isKept, whereKept } from '../../ui/saved-file-news.ts';
import { Section } from '../../ui/section.tsx';

type Alarm = 'none' | 'same' | 'before';
const alarms: readonly Alarm[] = ['none', 'same', 'before'];
const alarmDays: Record<Alarm, number | null> = { none: null, same: 0, before: 1 };

/** What was ticked, while the app runs. Side tasks, free days and notes stay home unless somebody says otherwise. */
const useChoice = create<CalendarChoice>()(() => ({
  parts: ['activities', 'practice', 'moments', 'talks', 'deadlines'],
  withNotes: false,
  withDone: false,
  alarmDays: null,
}));

/** Puts the planning in another calendar by a file: what goes along is ticked, and counted before it goes. */
export function SendCalendar() {
  const view = usePlan();
  const t = useTexts(calendarExchangeTexts).out;
  const language = useLanguage();
  const choice = useChoice();
  const count = chosenItems(view, choice).length;
  const tick = (part: CalendarPart, isTicked: boolean) =>
    useChoice.setState({
      parts: calendarParts.filter((p) => (p === part ? isTicked : choice.parts.includes(p))),
    });
  const save = async () => {
    flushDrafts();
    const planNow = edit.view();
    const { id, title, ownerName } = planNow.plan;
    const { calendarSequences } = useSettings.getState();
    const out = calendarOut(planNow, edit.context(), choice, language, calendarSequences[id] ?? 0);
    const text = calendarText(out.events, { name: title, language, now: now() });
    const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' });
    const saved = await saveFile(blob, `${t.fileName(ownerName.trim())}.ics`);
    if (!isKept(saved, language)) return;
    edit.commit(out.changes);
    changeSettings({ calendarSequences: { ...calendarSequences, [id]: out.highest } });
    notify({ title: t.saved, text: t.savedText(whereKept(saved, language)) });
  };
  return (
    <Section title={t.title} lead={t.lead}>
      <fieldset className="rk-exchange-parts">
        <legend className="rk-field-label">{t.what}</legend>
        {calendarParts.map((part) => (
          <Checkbox key={part} isSelected={choice.parts.includes(part)} onChange={(on) => tick(part, on)}>
            {t.parts[part]}
          </Checkbox>
        ))}
      </fieldset>
      <div className="rk-exchange-more">
        <Checkbox isSelected={choice.withDone} onChange={(withDone) => useChoice.setState({ withDone })}>
          {t.withDone}
        </Checkbox>
        <Checkbox isSelected={choice.withNotes} onChange={(withNotes) => useChoice.setState({ withNotes })}>
          {t.withNotes}
          <span className="rk-exchange-hint">{t.withNotesHint}</span>
        </Checkbox>
        <Choice
          label={t.alarm}
          value={alarms.find((a) => alarmDays[a] === choice.alarmDays) ?? 'none'}
          onChange={(alarm) => useChoice.setState({ alarmDays: alarmDays[alarm] })}
          options={alarms.map((value) => ({
            value,
            label: t.alarms[value],
            hint: value === 'same' ? t.alarmOfTime : undefined,
          }))}
        />
      </div>
      <div className="rk-exchange-go">
        <Button variant="primary" icon="save" isDisabled={count === 0} onPress={() => void save()}>
          {t.save}
        </Button>
        <span role="status">{t.count(count)}</span>
      </div>
    </Section>
  );
}
