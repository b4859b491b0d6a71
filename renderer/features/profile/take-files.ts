import { jobTitleOf } from '#shared/profile/job-title.ts';
import { readProfile } from '#shared/profile/read-profile.ts';
import { readInto, setFileState } from '../../platform/file-reader/file-states.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { takeWaitingProfile, useWaitingProfile, waitingPlace } from '../../platform/waiting-profile.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { acceptFile, readFor } from './accept-file.ts';
import { readingKey, setReading } from './reading-store.ts';

/** A file with a job profile: read into the open plan, or kept for the plan that is to begin with it. */
export function takeProfile(file: File): void {
  const { view } = usePlanStore.getState();
  if (view === null) {
    void keepForNewPlan(file);
    return;
  }
  const place = readingKey(view.plan.id, '');
  openPlace({ type: 'read-profile' }, { pin: true });
  setReading(place, null);
  void readFor(place, undefined, file);
}

/** Reads a file on the welcome sheet, where four answers make the plan it goes into. */
function keepForNewPlan(file: File): Promise<void> {
  openPlace({ type: 'welcome' }, { pin: true });
  return readInto(waitingPlace, file, (document, fileName) => {
    const count = readProfile(document).items.filter((item) => item.isLikely).length;
    useWaitingProfile.setState({ profile: { fileName, document, jobTitle: jobTitleOf(document, fileName), count } });
    openPlace({ type: 'welcome' }, { pin: true, focus: 'name' });
  });
}

/** Shows the proposals of the profile that waited, in the plan that is open now. */
export function showWaiting(): void {
  const profile = takeWaitingProfile();
  if (profile === null) return;
  setFileState(waitingPlace, null);
  acceptFile(readingKey(edit.view().plan.id, ''), undefined, profile.document, profile.fileName);
  openPlace({ type: 'read-profile' }, { pin: true });
}
