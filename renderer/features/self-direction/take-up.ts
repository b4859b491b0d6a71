import { takeStep } from '#shared/model/edits/self-direction.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { SeenWords } from '#shared/model/words-origin.ts';
import type { Step, StepForm } from '#shared/scan/step.ts';
import type { Language } from '#shared/text/language.ts';
import { edit } from '../../platform/plan-hooks.ts';

/** Makes something of a step that this scan proposed. */
export function takeUp(scan: RecordOf<'scan'>, step: Step, form: StepForm, language: Language, seen?: SeenWords): void {
  if (edit.view().get('scan', scan.id) === undefined) return;
  edit.commit(takeStep(edit.context(), edit.view(), { step, form, language, scanId: scan.id, ...(seen && { seen }) }));
}
