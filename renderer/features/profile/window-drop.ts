import { profileTexts } from '#shared/text/profile.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { readFor } from './accept-file.ts';
import { readingKey, setReading } from './reading-store.ts';

/** Lets a file be dropped anywhere on the window. Without this a browser would leave the app to show the file. */
export function hearDrops(): void {
  addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    document.body.dataset.filesOver = wordsNow().drop;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete document.body.dataset.filesOver;
  });
  addEventListener('drop', (event) => {
    delete document.body.dataset.filesOver;
    if (!bringsFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    const { view } = usePlanStore.getState();
    if (view === null) notify({ title: wordsNow().noPlan, tone: 'warn' });
    else if (files.length !== 1 || file === undefined) notify({ title: wordsNow().oneFile, tone: 'warn' });
    else {
      const place = readingKey(view.plan.id, '');
      openPlace({ type: 'read-profile' }, { pin: true });
      setReading(place, null);
      void readFor(place, undefined, file);
    }
  });
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

function wordsNow() {
  return profileTexts[useSettings.getState().language].intake;
}
