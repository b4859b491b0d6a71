import type { Document } from '#shared/document/document.ts';
import { jobTitleOf } from '#shared/profile/job-title.ts';
import { readInto, setFileState } from '../../platform/file-reader/file-states.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { readingOf, setPasted, setReading, titleOfFile, useReadings } from './reading-store.ts';

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

/** Words of a page or a word processor that carry headings, lists or tables: more than their plain text has. */
const structure = /<(?:h[1-6]|ul|ol|table)\b|mso-list:|mso-outline-level:/i;

/**
 * Reads what was copied from a web page, Word or Excel as the file it would have been, when the clipboard holds its structure
 * beside its plain text; false when it does not.
 */
export function readPasted(
  place: string,
  profileId: string | undefined,
  clipboard: DataTransfer,
  name: string,
  onRead?: () => void,
): boolean {
  const html = clipboard.getData('text/html');
  if (!structure.test(html)) return false;
  const planId = edit.view().plan.id;
  // The words themselves lie in the box until they are read: what is refused or stopped is not lost.
  const words = clipboard.getData('text/plain');
  setPasted(place, words);
  void readInto(place, new File([html], `${name}.html`), (document) => {
    if (edit.view().plan.id !== planId) return;
    if (useReadings.getState().pasted[place] === words) setPasted(place, '');
    acceptFile(place, profileId, document, '');
    onRead?.();
  });
  return true;
}
