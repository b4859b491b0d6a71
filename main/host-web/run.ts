import { CallError } from '#shared/contract/errors.ts';
import { hostTexts } from '#shared/text/host.ts';
import { readOpenedFile } from '../opened/read-opened-file.ts';
import { startSentence } from '../start-sentence.ts';
import { askTicket, handFileOver } from './hand-over.ts';
import { addressOf } from './host-file.ts';
import { findRunningHost } from './running-host.ts';
import { startWebHost, type WebHost, type WebHostOptions } from './start-web-host.ts';

/** What the program says: the address on stdout, all else on stderr. */
export interface Voice {
  address(address: string): void;
  sentence(sentence: string): void;
}

/**
 * Starts the web host and says where it is. Without a host the outcome is the code to end with: 0 when this data folder
 * is open already and its address was said, 1 when the app cannot start and why was said.
 */
export async function run(options: WebHostOptions, voice: Voice): Promise<WebHost | 0 | 1> {
  const { dataFolder } = options.coreOptions;
  try {
    const host = await startWebHost(options);
    voice.address(host.address);
    return host;
  } catch (error) {
    const busy = error instanceof CallError && error.code === 'store-busy';
    const running = busy ? await findRunningHost(dataFolder) : undefined;
    if (running === undefined) {
      voice.sentence(startSentence(error, 'nl', dataFolder));
      return 1;
    }
    for (const file of options.files) await handFileOver(running, readOpenedFile(file));
    voice.sentence(hostTexts.nl.alreadyRunning(dataFolder));
    voice.address(addressOf(running.port, await askTicket(running)));
    return 0;
  }
}
