import type { Document } from '#shared/document/document.ts';
import { jobTitleOf } from '#shared/profile/job-title.ts';
import { readInto, setFileState } from '../../platform/file-reader/file-states.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { readingOf, setReading, titleOfFile } from './reading-store.ts';

/** A document was read for a place: it becomes the proposals there. */
export function acceptFile(place: string, profileId: string | undefined, document: Document, fileName: string): void {
  const view = edit.view();
  const old = profileId === undefined ? undefined : view.get('jobProfile', profileId);
  const title =
    old?.title ??
    (fileName === ''
      ? jobTitleOf(document, '') || view.plan.jobTitle
      : jobTitleOf(document, fileName) || titleOfFile(fileName));
  setFileState(place, null);
  setReading(place, readingOf({ title, fileName }, document, view, old?.id));
}

/** Reads a file for a place of the plan that is open now; when another plan is open by then, nothing happens. */
export function readFor(place: string, profileId: string | undefined, file: File, onRead?: () => void): Promise<void> {
  const planId = edit.view().plan.id;
  return readInto(place, file, (document, fileName) => {
    if (edit.view().plan.id !== planId) return;
    acceptFile(place, profileId, document, fileName);
    onRead?.();
  });
}
