import { type AgendaItem, startTimeOf } from '#shared/model/agenda.ts';
import { reschedule } from '#shared/model/edits/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { agendaNames, nameOfItem } from '#shared/text/agenda-names.ts';
import { formatDate } from '#shared/text/format.ts';
import { periodTexts } from '#shared/text/period.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { iconOf } from './item-look.ts';
import { stateOf, whenOf } from './item-words.ts';
import { openItem } from './open-item.ts';

/** What was chosen in the agenda: its days to type, what stands in the way, and the way to its own page. */
export function ItemDetails({
  view,
  item,
  leave,
}: {
  view: PlanView;
  item: AgendaItem | undefined;
  leave: RecordOf<'leave'> | undefined;
}) {
  const t = useTexts(agendaTexts);
  const names = useTexts(agendaNames);
  const language = useLanguage();
  if (item === undefined) return <p className="rk-agenda-chosen rk-agenda-choose">{t.choose}</p>;
  const name = nameOfItem(view, item, language);
  const kind = names.kind[item.kind];
  const time = startTimeOf(item);
  const about = [name.startsWith(kind) ? '' : kind, stateOf(item, language)].filter(Boolean).join(', ');
  return (
    <section className="rk-agenda-chosen" aria-label={t.chosen}>
      <div className="rk-agenda-chosen-what">
        <Icon name={iconOf(item)} />
        <div>
          <p className="rk-agenda-chosen-name">{name}</p>
          <p className="rk-agenda-chosen-about">
            {item.hold === 'fixed'
              ? [about, whenOf(item, language, time)].filter(Boolean).join(' · ')
              : [about, time].filter(Boolean).join(' · ')}
          </p>
          {leave && (
            <p className="rk-agenda-chosen-conflict">
              <Icon name="warning" />
              {t.inLeave(leave.title.trim() || names.leaveKind[leave.leaveKind])}
            </p>
          )}
        </div>
      </div>
      <div className="rk-agenda-chosen-days">
        <DaysOf key={item.key} item={item} />
        <Button icon="go-to-file" onPress={() => openItem(item, true)}>
          {t.openItem}
        </Button>
      </div>
    </section>
  );
}

function DaysOf({ item }: { item: AgendaItem }) {
  const t = useTexts(agendaTexts);
  const language = useLanguage();
  const period = periodTexts[language];
  const { startDate, endDate, hold, key } = item;
  const write = (days: { startDate: string; endDate: string }, group: string) =>
    edit.commit(reschedule(edit.view(), key, days, today()), { group });
  if (hold === 'fixed') return null;
  if (hold === 'move') {
    return (
      <DateField
        label={t.day}
        isRequired
        value={startDate}
        onCommit={(date, group) => date !== null && write({ startDate: date, endDate: date }, group)}
      />
    );
  }
  return (
    <>
      <DateField
        label={t.start}
        isRequired
        value={startDate}
        max={endDate}
        tooLate={period.startAfterEnd(formatDate(endDate, language))}
        onCommit={(date, group) => date !== null && write({ startDate: date, endDate }, group)}
      />
      <DateField
        label={t.end}
        isRequired
        value={endDate}
        min={startDate}
        tooEarly={period.endBeforeStart(formatDate(startDate, language))}
        onCommit={(date, group) => date !== null && write({ startDate, endDate: date }, group)}
      />
    </>
  );
}
