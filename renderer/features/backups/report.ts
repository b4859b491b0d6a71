import { call } from '../../platform/client.ts';
import { now } from '../../platform/clock.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Saves what a helper needs to know: versions, which plans by their number, dates and sizes; no word that anybody wrote. */
export async function saveReport(name: string): Promise<void> {
  const info = await call('app.info', {});
  const health = await call('health.get', {});
  const shelf = await call('backups.shelf', {});
  const lines = [
    `Routekaart ${info.version} ${info.host}, Node ${info.node}, SQLite ${info.sqlite}`,
    now(),
    health.readOnly ? `read only: ${health.readOnly.code} ${health.readOnly.data.cause ?? ''}` : 'open',
    ...health.faults.map((fault) => `damaged: ${fault.planId} ${fault.part}`),
    ...health.healed.map((healed) => `healed: ${healed.planId} ${healed.at} ${healed.records} ${healed.changeSets}`),
    ...shelf.backups.map(
      (b) =>
        `backup: ${b.name} ${b.bytes} bytes, proved ${b.provedAt}${b.isSound ? '' : ' damaged'}${b.isIntact ? '' : ' broken'}`,
    ),
    `second place: ${shelf.second === null ? 'none' : shelf.second.isThere ? `${shelf.second.copies} copies` : 'away'}`,
  ];
  await saveFile(new Blob([`${lines.join('\n')}\n`], { type: 'text/plain' }), name);
}
