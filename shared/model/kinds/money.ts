import * as z from 'zod';
import { Cents, defineKind, IsoDate, idOf, Line, Position, Text } from '../define.ts';

export const SourceKind = z.enum(['department', 'personal', 'private', 'other']);
export type SourceKind = z.infer<typeof SourceKind>;

/** Who can pay, over a period. An unknown amount is null: it is not zero. */
export const budgetSourceKind = defineKind({
  kind: 'budgetSource',
  titleField: 'name',
  shape: {
    name: Line,
    sourceKind: SourceKind,
    amountCents: Cents.nullable(),
    startDate: IsoDate.nullable(),
    endDate: IsoDate.nullable(),
    rules: Text,
    /** What happens when its period is over: it ends, begins anew with the full amount, or takes along what is left. */
    renewal: z.enum(['none', 'resets', 'carriesOver']),
    /** Length of the period that comes round again; null = none said. */
    renewalMonths: z.int().min(1).max(600).nullable(),
    /** The Dutch arrangement it was filled in from; null = typed. */
    presetId: z.string().max(64).nullable(),
    position: Position,
  },
});
export type BudgetSource = z.infer<typeof budgetSourceKind.schema>;

/** What an activity costs. Null = not known yet, 0 = free on purpose. */
export const costKind = defineKind({
  kind: 'cost',
  titleField: 'title',
  references: [{ field: 'activityId', to: 'activity', onDelete: 'delete' }],
  shape: {
    activityId: idOf('activity'),
    /** What it is for; empty = the activity itself. */
    title: Line,
    amountCents: Cents.nullable(),
    costDate: IsoDate.nullable(),
    /** Whether the amount holds the VAT. */
    vat: z.enum(['unknown', 'included', 'excluded', 'exempt']),
    /** The rate in thousandths: 210 = 21%; null = not said. */
    vatPermille: z.int().min(0).max(1000).nullable(),
    /** Where the receipt can be found: a number, a folder. */
    receipt: Line,
    position: Position,
  },
});
export type Cost = z.infer<typeof costKind.schema>;

export const AllocationState = z.enum(['planned', 'requested', 'approved', 'spent']);
export type AllocationState = z.infer<typeof AllocationState>;

/** Which part of a cost which source pays (method: dekking). The allocations of a cost add up to that cost. */
export const allocationKind = defineKind({
  kind: 'allocation',
  titleField: 'amountCents',
  references: [
    { field: 'costId', to: 'cost', onDelete: 'delete' },
    { field: 'sourceId', to: 'budgetSource', onDelete: 'delete' },
  ],
  shape: {
    costId: idOf('cost'),
    sourceId: idOf('budgetSource'),
    amountCents: Cents,
    state: AllocationState,
    /** Hundredths of a percent, kept when it was divided that way, so that it is divided anew when the cost changes. */
    percentHundredths: z.int().min(0).max(10_000).nullable(),
    /** The day it came into this state; null = not said. */
    stateOn: IsoDate.nullable(),
    position: Position,
  },
});
export type Allocation = z.infer<typeof allocationKind.schema>;
