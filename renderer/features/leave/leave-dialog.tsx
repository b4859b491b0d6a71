import { repeats } from '#shared/model/leave-times.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { leaveTexts } from '#shared/text/leave.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { LeaveRhythm } from './leave-rhythm.tsx';

/** Changes days off; every field saves by itself. */
export function LeaveDialog({ leave, onClose }: { leave: RecordOf<'leave'>; onClose: () => void }) {
  const t = useTexts(leaveTexts);
  const set = (patch: Partial<RecordOf<'leave'>>, group?: string) => alterRecord('leave', leave.id, patch, group);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.edit.title}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t.edit.done}
        </Button>
      }
    >
      <div className="rk-leave-form">
        <DraftField
          label={t.edit.name}
          value={leave.title}
          words
          autoFocus
          onCommit={(title, group) => set({ title }, group)}
        />
        <div className="rk-leave-period">
          <DateField
            label={t.edit.first}
            isRequired
            value={leave.startDate}
            onCommit={(startDate, group) => {
              if (startDate === null) return;
              // The days move together: a first day after the last takes the last along.
              set(leave.endDate < startDate ? { startDate, endDate: startDate } : { startDate }, group);
            }}
          />
          <DateField
            label={t.edit.last}
            isRequired
            min={leave.startDate}
            value={leave.endDate}
            onCommit={(endDate, group) => {
              if (endDate !== null) set({ endDate }, group);
            }}
          />
        </div>
        {repeats(leave) && <LeaveRhythm leave={leave} onChange={set} />}
        <Choice
          label={t.edit.kind}
          value={leave.leaveKind}
          options={(['leave', 'holiday', 'other'] as const).map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(leaveKind) => set({ leaveKind })}
        />
        <div className="rk-leave-hours">
          <HoursField
            label={t.edit.hours}
            hint={t.edit.hoursHint}
            max={24 * 60}
            value={leave.minutesPerDay}
            onCommit={(minutesPerDay, group) => set({ minutesPerDay }, group)}
          />
        </div>
      </div>
    </Dialog>
  );
}
