import { create } from 'zustand';
import type { Health } from '#shared/contract/health.ts';
import { call, host } from './client.ts';

/** How the store is doing, as it last said. */
export const useHealth = create<Health>()(() => ({ readOnly: null, faults: [], healed: [] }));

export async function readHealth(): Promise<void> {
  useHealth.setState(await call('health.get', {}));
}

host.onEvent((event) => {
  if (event.type === 'health') readHealth().catch(() => {});
});
