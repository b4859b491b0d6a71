import { create } from 'zustand';
import type { IsoDate } from '#shared/model/define.ts';
import type { HourRow } from '#shared/model/edits/hours.ts';

/** What stands on the sheet of the hours and is no part of the plan; it waits while another sheet is in front of it. */
interface HoursSheet {
  /** The Monday of the week in the table; null = this week. */
  readonly monday: IsoDate | null;
  /** Rows that were asked for in the table and hold no hours yet. */
  readonly askedRows: readonly HourRow[];
  readonly span: 'recent' | 'plan';
}

export const useHoursSheet = create<HoursSheet>()(() => ({ monday: null, askedRows: [], span: 'recent' }));
