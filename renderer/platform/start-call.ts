import type { Output } from '#shared/contract/contract.ts';
import { call, host } from './client.ts';

export interface Start extends Output<'app.start'> {
  /** True when something was written meanwhile, by another window: what was handed over may be older than the store. */
  readonly isOld: () => boolean;
}

/**
 * What the window shows first. Asked for at once, before the code that shows it has been loaded. Rejects with CallError when
 * the host cannot be asked.
 */
export async function askStart(): Promise<Start> {
  let isOld = false;
  host.onEvent((event) => {
    if (event.type === 'changed' || event.type === 'settings') isOld = true;
  });
  return { ...(await call('app.start', {})), isOld: () => isOld };
}
