import './leave.css';
import { useRef, useState } from 'react';
import { readLeaveLine } from '#shared/hours/read-leave-line.ts';
import { add } from '#shared/model/edits/base.ts';
import { newLeave } from '#shared/model/edits/new-time-records.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { leaveTexts } from '#shared/text/leave.ts';
import { leaveProblemWords } from '#shared/text/line-problems.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { UnderstoodLine } from '../../ui/understood-line.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { HolidayOffer } from './holiday-offer.tsx';
import { newLeaveTarget } from './leave-commands.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { LeaveTable } from './leave-table.tsx';
import { lineWords } from './leave-words.ts';

/** "Verlof en vrije dagen": typed in one line, or the public holidays that were chosen. */
export function LeaveView() {
  const view = usePlan();
  const t = useTexts(leaveTexts);
  const language = useLanguage();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<RecordOf<'leave'>['id'] | null>(null);
  const line = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  useFocusTarget((target) => {
    if (target === newLeaveTarget) line.current?.focus();
    else if (view.get('leave', target)) setEdited(target as RecordOf<'leave'>['id']);
    else focusField(target);
  });
  const read = (typed: string) => readLeaveLine(typed, edit.view(), today());
  const leave = edited === null ? undefined : view.get('leave', edited);
  return (
    <article className="rk-leave">
      <ViewHeader title={t.title} lead={t.lead} />
      <UnderstoodLine
        label={t.label}
        hint={t.hint}
        placeholder={t.placeholder}
        action={t.add}
        enterHint={t.enter}
        text={text}
        onType={setText}
        inputRef={line}
        read={(typed) => {
          const found = read(typed);
          return 'problem' in found
            ? { problem: leaveProblemWords(found, language) }
            : { understood: t.understood(found.line.title || t.kinds.leave, lineWords(found.line, language)) };
        }}
        onDo={(typed) => {
          const found = read(typed);
          if ('problem' in found) return '';
          const { days, title } = found.line;
          edit.commit(days.map((one) => add(newLeave(edit.context(), edit.view(), { ...one, title }))));
          return t.added(found.line.title || t.kinds.leave, lineWords(found.line, language));
        }}
      />
      <Section title={t.list}>
        {view.leaves.length === 0 ? (
          <EmptyPlace title={t.empty} text={t.emptyText} />
        ) : (
          <LeaveTable view={view} onEdit={(one) => setEdited(one.id)} />
        )}
      </Section>
      <HolidayOffer view={view} />
      {leave && <LeaveDialog leave={leave} onClose={() => setEdited(null)} />}
    </article>
  );
}
