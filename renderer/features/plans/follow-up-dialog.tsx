import { useRef, useState } from 'react';
import { addDays, addMonths } from '#shared/model/calendar.ts';
import { unfinishedQuestions } from '#shared/model/edits/plans.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { planTexts } from '#shared/text/plans.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { makeFollowUp } from './plan-actions.ts';

/** Says what a follow-up plan takes along before it is made. */
export function FollowUpDialog({ old, onClose }: { old: PlanView; onClose: () => void }) {
  const t = useTexts(planTexts).follow;
  const [archivesOld, setArchivesOld] = useState(false);
  /** A second press while the plan is being written makes no second plan. */
  const isBusy = useRef(false);
  const questions = unfinishedQuestions(old);
  const requirements = new Set(questions.flatMap((q) => q.requirementIds));
  const start = addDays(old.plan.endDate, 1);
  const make = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    const isMade = await makeFollowUp(old, archivesOld && old.plan.archivedAt === null);
    isBusy.current = false;
    if (isMade) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.title}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" onPress={() => void make()}>
            {t.make}
          </Button>
        </>
      }
    >
      <div className="rk-plans-follow">
        <p>{t.takes(questions.length, requirements.size)}</p>
        <p className="rk-muted">{t.stays}</p>
        <p>{t.periodIs(start, addDays(addMonths(start, 12), -1))}</p>
        {old.plan.archivedAt === null && (
          <Checkbox isSelected={archivesOld} onChange={setArchivesOld}>
            {t.archiveOld}
          </Checkbox>
        )}
      </div>
    </Dialog>
  );
}
