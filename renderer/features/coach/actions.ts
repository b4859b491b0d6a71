import { ruleOf } from '#shared/coach/coach.ts';
import type { Finding } from '#shared/coach/engine.ts';
import { dismiss, resetSeverities, setSeverity, takeBack } from '#shared/model/edits/coach.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { openTarget } from '../../workbench/targets.ts';
import { tellDone } from '../../workbench/undoable.ts';

/** Opens what a finding points at, with the focus on the field. */
export function goToFinding(finding: Finding): void {
  openTarget({ recordId: finding.recordId, ...(finding.field ? { field: finding.field } : {}) });
}

/** Writes one fix of a finding as one step. */
export function applyFix(finding: Finding, index: number): void {
  const fix = finding.fixes[index];
  if (fix) edit.commit(fix.changes(edit.context(), edit.view()), { origin: 'fix' });
}

/** "Weet ik, bewust zo": the coach keeps quiet about this one. */
export function dismissFinding(finding: Finding, reason: string): void {
  const done = edit.commit(dismiss(edit.view(), edit.context(), finding, reason.trim()));
  tellDone(done, problemTexts[language()].dismissed);
}

/** Lets the coach speak again about what was put aside. */
export function speakAgain(findingKey: string): void {
  tellDone(edit.commit(takeBack(edit.view(), [findingKey])), coachPageTexts[language()].dismissed.takenBack);
}

/** No finding of this rule any more, in this plan. */
export function turnOff(ruleId: string): void {
  const done = edit.commit(setSeverity(edit.view(), edit.context(), ruleId, 'off'));
  tellDone(done, problemTexts[language()].turnedOff(ruleOf(ruleId)?.words[language()].title ?? ruleId));
}

/** Chooses how loud a rule is; null = as usual. */
export function choose(ruleId: string, severity: RecordOf<'ruleSetting'>['severity'] | null): void {
  const isUsual = severity === ruleOf(ruleId)?.severity;
  edit.commit(setSeverity(edit.view(), edit.context(), ruleId, isUsual ? null : severity));
}

export function chooseUsual(): void {
  tellDone(edit.commit(resetSeverities(edit.view())), coachPageTexts[language()].rules.resetDone);
}

function language() {
  return useSettings.getState().language;
}
