import { setTimeout as pause } from 'node:timers/promises';
import { type HostFile, readHostFile } from './host-file.ts';
import { isAnswering } from './token-proof.ts';

/**
 * The host that owns this data folder, when it is a web host that answers. One that is just starting gets the time to
 * say where it is.
 */
export async function findRunningHost(dataFolder: string, attempts = 6): Promise<HostFile | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(250);
    const host = readHostFile(dataFolder);
    if (host && (await isAnswering(host))) return host;
  }
  return undefined;
}
