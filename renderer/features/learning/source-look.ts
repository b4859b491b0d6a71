import { sourceStandings } from '#shared/model/budget.ts';
import type { IsoDate } from '#shared/model/define.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { IconName } from '../../ui/icon.tsx';

type Source = RecordOf<'budgetSource'>;

/** One icon a kind of source, everywhere the same. */
export const sourceIcons: Readonly<Record<Source['sourceKind'], IconName>> = {
  department: 'organization',
  personal: 'account',
  private: 'home',
  other: 'globe',
};

/** Cents still free at a source on a day; null = its amount is unknown. */
export function freeAt(view: PlanView, sourceId: string, on: IsoDate): number | null {
  return sourceStandings(view, on).find((s) => s.source.id === sourceId)?.freeCents ?? null;
}
