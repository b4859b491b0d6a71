import { readInto, setFileState } from '../../platform/file-reader/file-states.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { readingOf, setReading, titleOfFile } from './reading-store.ts';

/** A text was read for a place: it becomes the proposals there. */
export function acceptFile(place: string, profileId: string | undefined, text: string, fileName: string): void {
  const view = edit.view();
  const old = profileId === undefined ? undefined : view.get('jobProfile', profileId);
  const title = old?.title ?? (fileName === '' ? view.plan.jobTitle : titleOfFile(fileName));
  setFileState(place, null);
  setReading(place, readingOf({ title, text, fileName }, view, old?.id));
}

/** Reads a file for a place of the plan that is open now; when another plan is open by then, nothing happens. */
export function readFor(place: string, profileId: string | undefined, file: File, onRead?: () => void): Promise<void> {
  const planId = edit.view().plan.id;
  return readInto(place, file, (text, fileName) => {
    if (edit.view().plan.id !== planId) return;
    acceptFile(place, profileId, text, fileName);
    onRead?.();
  });
}
