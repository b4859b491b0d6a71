import { workbenchTexts } from '#shared/text/workbench.ts';
import { useSettings } from '../platform/settings-store.ts';
import { chooseFiles } from '../ui/choose-files.ts';
import { notify } from '../ui/notify.tsx';
import type { FileTaker } from './contribution.ts';
import { registry } from './registry.ts';

const words = () => workbenchTexts[useSettings.getState().language];

/** How the names of all files end that the app can open, each with its dot. */
function endings(): string[] {
  return registry().files.flatMap((taker) => taker.endings.map((ending) => `.${ending}`));
}

/** Of a file larger than this only the name is looked at: its reader refuses it anyway. */
const mostBytes = 50 * 1024 * 1024;

/** Who takes a file: told by what is in it, and only then by its name. */
async function takerOf(file: File): Promise<FileTaker | undefined> {
  const ending = /\.([^.]+)$/.exec(file.name.toLowerCase())?.[1];
  const { files: takers } = registry();
  const byName = takers.find(
    (taker) => ending !== undefined && [...taker.endings, ...(taker.alsoTakes ?? [])].includes(ending),
  );
  if (byName?.recognises || file.size > mostBytes) return byName;
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  return takers.find((taker) => bytes !== null && taker.recognises?.(bytes)) ?? byName;
}

/**
 * Hands files from outside to the features that read them, to each all of its own at once; when there is one that nobody reads,
 * that is said in one sentence, and nothing opens.
 */
export async function openFiles(files: readonly File[]): Promise<void> {
  const t = words();
  const takers = await Promise.all(files.map(takerOf));
  const stranger = files[takers.indexOf(undefined)];
  if (stranger) {
    const list = endings();
    const last = list.pop() ?? '';
    notify({ title: t.unknownFile(stranger.name, `${list.join(', ')} ${t.or} ${last}`), tone: 'warn' });
    return;
  }
  for (const taker of new Set(takers)) {
    const its = files.filter((_, i) => takers[i] === taker);
    if (its.length === 1 || taker?.takesSeveral) taker?.open(its);
    else notify({ title: t.oneFile, tone: 'warn' });
  }
}

/** Lets the person choose what to open. */
export function chooseFilesToOpen(): void {
  const isMultiple = registry().files.some((taker) => taker.takesSeveral);
  chooseFiles({ accept: endings(), isMultiple }, (files) => void openFiles(files));
}

/** Lets files be dropped anywhere on the window. Without this a browser would leave the app to show the file. */
export function hearDrops(): void {
  addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    document.body.dataset.filesOver = words().dropFile;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete document.body.dataset.filesOver;
  });
  addEventListener('drop', (event) => {
    delete document.body.dataset.filesOver;
    if (!bringsFiles(event)) return;
    event.preventDefault();
    void openFiles([...(event.dataTransfer?.files ?? [])]);
  });
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
