import type { AgendaItem } from '#shared/model/agenda.ts';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Opens what an item is about. `pin` keeps its tab. */
export function openItem({ record }: AgendaItem, pin = false): void {
  openPlace(placeOfRecord(record), { pin });
}
