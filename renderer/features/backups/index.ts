import { CallError } from '#shared/contract/errors.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { call } from '../../platform/client.ts';
import { readHealth } from '../../platform/health-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';
import type { Contribution } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { BackupsView } from './backups-view.tsx';
import { HealthStatus } from './health-status.tsx';
import { readShelf } from './shelf-store.ts';
import { tellBackupFailure } from './tell-failure.ts';

/** Backups: what there is, what is in one, and taking it back; and the sheet of a plan that is damaged. */
export const contribution: Contribution = {
  id: 'backups',
  editors: [
    {
      type: 'backups',
      needsPlan: false,
      title: (_place, _view, language) => backupTexts[language].tab,
      icon: () => 'archive',
      Component: BackupsView,
    },
  ],
  commands: [
    {
      id: 'backups.open',
      title: (language) => backupTexts[language].open,
      icon: 'archive',
      menu: { name: 'file', group: 5 },
      run: () => openPlace({ type: 'backups' }, { pin: true }),
    },
    {
      id: 'backups.make',
      title: (language) => backupTexts[language].make,
      icon: 'save',
      run: makeNow,
    },
  ],
  statusItems: [{ id: 'health', order: 5, side: 'start', Component: HealthStatus }],
  start: () => void readHealth().catch(() => {}),
};

async function makeNow(): Promise<void> {
  try {
    await call('backups.make', {});
    notify({ title: backupTexts[useSettings.getState().language].made });
    await readShelf();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    tellBackupFailure(error);
  }
}
