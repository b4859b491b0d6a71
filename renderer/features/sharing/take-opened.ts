import { returnedTexts } from '#shared/text/returned.ts';
import { call, host } from '../../platform/client.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';
import { openFiles } from '../../workbench/open-files.ts';

/** Opens the files that the app was started with, or that a second start handed over. */
export function takeOpened(): void {
  host.onEvent((event) => {
    if (event.type === 'opened' || event.type === 'resumed') takeWhatIsThere();
  });
  // What stands open is known first: a response has to find its plan, and a sheet must not be closed again.
  const stop = usePlanStore.subscribe((now) => {
    if (now.plans === null) return;
    stop();
    setTimeout(takeWhatIsThere);
  });
}

/** While the host is away there is nothing to open; the files wait there until it is back. */
function takeWhatIsThere(): void {
  take().catch(() => {});
}

async function take(): Promise<void> {
  const { files } = await call('opened.take', {});
  const t = returnedTexts[useSettings.getState().language].intake;
  const whole: File[] = [];
  for (const file of files) {
    if ('problem' in file) notify({ title: t.failed(file.name), tone: 'warn' });
    else whole.push(new File([bytesOf(file.base64)], file.name));
  }
  // Together: the plans of a team are one list, however they were opened.
  await openFiles(whole);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
