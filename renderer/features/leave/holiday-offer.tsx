import { useState } from 'react';
import { holidaysBetween } from '#shared/hours/public-holidays.ts';
import { contractOf } from '#shared/model/contract.ts';
import { add } from '#shared/model/edits/base.ts';
import { newLeave } from '#shared/model/edits/new-time-records.ts';
import { leaveTimes } from '#shared/model/leave-times.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { leaveTexts } from '#shared/text/leave.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useLanguage } from '../../ui/language.ts';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';

/** The public holidays of the plan that are not off yet, to tick. Nothing is filled in by itself. */
export function HolidayOffer({ view }: { view: PlanView }) {
  const t = useTexts(leaveTexts);
  const language = useLanguage();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const { startDate, endDate } = view.plan;
  const calendar = contractOf(view);
  const isWorked = (date: string) => calendar.on(date).contract > 0;
  const isOff = (date: string) =>
    leaveTimes(view).some((l) => l.minutesPerDay === null && l.startDate <= date && l.endDate >= date);
  const offered = holidaysBetween(startDate, endDate, isWorked).filter((h) => !isOff(h.date));
  // Ticked beforehand where it is off nearly everywhere; `turned` are those that were ticked otherwise.
  const isTicked = (h: (typeof offered)[number]) => h.isUsual !== turned.has(h.date);
  const ticked = offered.filter(isTicked);
  const take = () => {
    const [context, current] = [edit.context(), edit.view()];
    edit.commit(
      ticked.map((h) =>
        add(newLeave(context, current, { title: t.holidays.names[h.name], startDate: h.date, leaveKind: 'holiday' })),
      ),
    );
    notify({ title: t.holidays.taken(ticked.length), tone: 'done' });
  };
  return (
    <Section title={t.holidays.title} lead={offered.length === 0 ? t.holidays.allThere : t.holidays.lead}>
      {offered.length > 0 && (
        <>
          <ul className="rk-holidays">
            {offered.map((h) => (
              <li key={h.date}>
                <Checkbox
                  isSelected={isTicked(h)}
                  onChange={() =>
                    setTurned((before) => {
                      const next = new Set(before);
                      if (!next.delete(h.date)) next.add(h.date);
                      return next;
                    })
                  }
                >
                  {t.holidays.names[h.name]}{' '}
                  <span className="rk-muted">
                    {formatDayOfWeek(h.date, language)}
                    {!h.isUsual && ` · ${t.holidays.notEverywhere}`}
                  </span>
                </Checkbox>
              </li>
            ))}
          </ul>
          <Button icon="add" isDisabled={ticked.length === 0} onPress={take}>
            {t.holidays.take(ticked.length)}
          </Button>
          <p className="rk-muted rk-caption rk-holidays-source">{t.holidays.source}</p>
        </>
      )}
    </Section>
  );
}
