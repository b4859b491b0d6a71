import type { printTexts } from '#shared/text/print.ts';
import { host } from '../platform/client.ts';
import { allSaved, openView } from '../platform/plan-store.ts';

/** The name of something that can be printed. */
export type OverviewId = keyof (typeof printTexts)['nl']['overviews'];

/** Opens the print page of the open plan with an overview, about one record when it is named. */
export async function printOverview(overview: OverviewId, recordId?: string): Promise<void> {
  // Paper is read from the store: what was typed last has to be there.
  await allSaved();
  const query = new URLSearchParams({ plan: openView().plan.id, overview, ...(recordId && { record: recordId }) });
  await host.openPrint(query.toString());
}
