import './practice-moments.css';
import { useId } from 'react';
import { addDays } from '#shared/model/calendar.ts';
import { planPractice, proposePractice } from '#shared/model/edits/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { formatDate } from '#shared/text/format.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { removeWithUndo } from '../../workbench/removal.ts';

/**
 * When one practises again what an activity taught. Once it is done three days are proposed, one press each; those that were
 * planned stand below, each to be done with a word.
 */
export function PracticeMoments({ view, activity }: { view: PlanView; activity: RecordOf<'activity'> }) {
  const t = useTexts(agendaTexts).practice;
  const language = useLanguage();
  const id = useId();
  const moments = view.practiceMomentsOf(activity.id).toSorted((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1));
  const isDone = activity.state === 'done';
  if (!isDone && moments.length === 0) return null;
  const proposals = isDone ? proposePractice(view, activity, today()) : [];
  const plan = (dates: readonly string[]) => edit.commit(planPractice(edit.view(), edit.context(), activity.id, dates));
  return (
    <section className="rk-practice" aria-labelledby={id} data-field="practice">
      <h2 id={id}>{proposals.length > 0 ? t.title : t.moments}</h2>
      <p>{t.lead}</p>
      {proposals.length > 0 && (
        <div className="rk-practice-offers">
          {proposals.map(({ delay, date }) => (
            <Button key={delay} icon="add" onPress={() => plan([date])}>
              {t.plan(t.delay[delay], formatDayOfWeek(date, language))}
            </Button>
          ))}
          {proposals.length > 1 && (
            <Button variant="quiet" onPress={() => plan(proposals.map((p) => p.date))}>
              {proposals.length === 3 ? t.all : t.allLeft}
            </Button>
          )}
        </div>
      )}
      {moments.length > 0 && (
        <ul>
          {moments.map((moment, i) => (
            <PracticeRow key={moment.id} moment={moment} number={i + 1} />
          ))}
        </ul>
      )}
      {isDone && proposals.length === 0 && (
        <Button size="small" variant="quiet" icon="add" onPress={() => plan([addDays(today(), 7)])}>
          {t.own}
        </Button>
      )}
    </section>
  );
}

function PracticeRow({ moment, number }: { moment: RecordOf<'practiceMoment'>; number: number }) {
  const t = useTexts(agendaTexts).practice;
  const language = useLanguage();
  const date = formatDate(moment.plannedOn, language);
  return (
    <li data-done={moment.doneOn !== null || undefined}>
      <div className="rk-practice-day">
        {moment.doneOn === null ? (
          <DateField
            label={t.dayFor(number)}
            isLabelHidden
            isRequired
            value={moment.plannedOn}
            onCommit={(plannedOn, group) =>
              plannedOn !== null && alterRecord('practiceMoment', moment.id, { plannedOn }, group)
            }
          />
        ) : (
          <span>{t.doneOn(formatDate(moment.doneOn, language))}</span>
        )}
      </div>
      <Checkbox
        isSelected={moment.doneOn !== null}
        label={t.doneFor(date)}
        onChange={(isDone) => alterRecord('practiceMoment', moment.id, { doneOn: isDone ? today() : null })}
      >
        {t.done}
      </Checkbox>
      <div className="rk-practice-word">
        {moment.doneOn !== null && (
          <DraftField
            label={t.wordFor(date)}
            isLabelHidden
            placeholder={t.wordPlaceholder}
            value={moment.note}
            words
            onCommit={(note, group) => alterRecord('practiceMoment', moment.id, { note }, group)}
          />
        )}
      </div>
      <IconButton icon="trash" size="small" label={t.remove(date)} onPress={() => removeWithUndo(moment)} />
    </li>
  );
}
