import { host } from '../platform/client.ts';
import { allSaved, openView } from '../platform/plan-store.ts';

/** Opens an overview of the open plan for printing, by the id it has in renderer/print. */
export async function printOverview(overviewId: string): Promise<void> {
  // Paper is read from the store: what was typed last has to be there.
  await allSaved();
  await host.openPrint(`plan=${openView().plan.id}&overview=${overviewId}`);
}
