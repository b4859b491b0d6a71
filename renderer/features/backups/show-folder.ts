import type { Input } from '#shared/contract/contract.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { call } from '../../platform/client.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';

/** Shows a folder in the file manager; where the host has none, says where it is. Rejects with CallError. */
export async function showFolder(which: Input<'folder.show'>['which']): Promise<void> {
  const { isShown, folder } = await call('folder.show', { which });
  if (isShown) return;
  const t = backupTexts[useSettings.getState().language];
  notify({
    title: folder,
    seconds: 0,
    tone: 'tip',
    action: { label: t.copyPath, run: () => void copy(folder, t.pathCopied) },
  });
}

async function copy(text: string, copied: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ title: copied, seconds: 4 });
  } catch {
    // Not allowed here: the name stands on the screen.
  }
}
