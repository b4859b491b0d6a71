import { useRef } from 'react';
import { calendarExchangeTexts } from '#shared/text/calendar-exchange.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { LeavePreview } from './leave-preview.tsx';
import { readLeave, useLeaveReading } from './leave-reading.ts';

/** Takes free days from a calendar file: it is chosen, looked through, and only then taken over. */
export function TakeInLeave() {
  const { plan } = usePlan();
  const t = useTexts(calendarExchangeTexts).in;
  const chooser = useRef<HTMLInputElement>(null);
  const held = useLeaveReading((s) => s.reading);
  const reading = held?.planId === plan.id ? held : null;
  const isRead = reading !== null && 'read' in reading;
  return (
    <Section title={t.title} lead={t.lead}>
      <div role="status" className="rk-exchange-news">
        {reading && 'stop' in reading && (
          <div className="rk-exchange-busy">
            <Progress label={t.busy(reading.fileName)} />
            <Button size="small" onPress={reading.stop}>
              {t.stop}
            </Button>
          </div>
        )}
        {reading && 'problem' in reading && (
          <Note tone={reading.problem === 'stopped' ? 'tip' : 'warn'}>
            {reading.problem === 'stopped' ? t.stopped : t.problems[reading.problem]}
          </Note>
        )}
      </div>
      {isRead && <LeavePreview key={reading.fileName} fileName={reading.fileName} read={reading.read} />}
      <div className="rk-exchange-go">
        <Button icon="file" onPress={() => chooser.current?.click()}>
          {isRead ? t.chooseOther : t.choose}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t.choose}
        accept=".ics,text/calendar"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // So that choosing the same file again is a choice too.
          event.currentTarget.value = '';
          if (file) void readLeave(file);
        }}
      />
    </Section>
  );
}
