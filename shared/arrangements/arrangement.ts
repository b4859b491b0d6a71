import * as z from 'zod';
import { factFields } from '../facts/fact.ts';
import { Cents, IsoDate } from '../model/define.ts';
import { SourceKind } from '../model/kinds/money.ts';

const sentence = z.string().regex(/^[\p{Lu}\d][^\n]*[.]$/u);
const Words = z.strictObject({
  /** As people at work call it. */
  name: z.string().min(3).max(70).regex(/[^.]$/u),
  /** What it is and for whom, in one or two sentences. */
  what: sentence,
  /** Where it stands: the cao or law, with its place. */
  source: z.string().min(5),
  /** What goes into "Afspraken en regels" of the source. */
  rules: sentence.optional(),
});

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const about = {
  id,
  nl: Words,
  en: Words,
  ...factFields,
  /** Since when it is as described here, where that is known. */
  since: IsoDate.optional(),
} as const;

/** An arrangement that can be a budget source of the plan. */
export const SourceArrangement = z.strictObject({
  ...about,
  kind: z.literal('source'),
  fills: z.strictObject({
    sourceKind: SourceKind,
    /** Null = it differs a person: the owner fills it in. */
    amountCents: Cents.nullable(),
    renewal: z.enum(['none', 'resets', 'carriesOver']),
    renewalMonths: z.int().positive().nullable(),
    /** The first day of a period that all share; left out = the owner's own, which only the owner knows. */
    startDate: IsoDate.optional(),
  }),
});
export type SourceArrangement = z.infer<typeof SourceArrangement>;

/** An arrangement that says which part of a cost the employer pays. */
export const SplitArrangement = z.strictObject({
  ...about,
  kind: z.literal('split'),
  /** What the department pays, in hundredths of a percent; the rest is private. */
  departmentHundredths: z.int().min(0).max(10_000),
  /** True when the employer may also pay less. */
  isAtMost: z.boolean(),
  /** Study leave: the part of the study time that counts as work time. Only said, never filled in. */
  leaveHundredths: z.int().min(0).max(10_000),
});
export type SplitArrangement = z.infer<typeof SplitArrangement>;

/** What people take for a budget and is none. */
export const NoSource = z.strictObject({
  ...about,
  kind: z.literal('none'),
  why: z.enum(['pay', 'ended', 'employer']),
  /** The first day on which it was no more. */
  endedOn: IsoDate.optional(),
  /** How a source of such a name reads, for the coach: matched as a whole word, whatever the case. */
  calledBy: z.array(z.string().min(3)).min(1),
});
export type NoSource = z.infer<typeof NoSource>;

export const Arrangement = z.discriminatedUnion('kind', [SourceArrangement, SplitArrangement, NoSource]);
export type Arrangement = z.infer<typeof Arrangement>;
