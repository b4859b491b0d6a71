import * as z from 'zod';
import {
  Cents,
  defineKind,
  Hundredths,
  IsoDate,
  idOf,
  Line,
  Months,
  Permille,
  positionField,
  type RawRecord,
  Text,
} from '../define.ts';

export const SourceKind = z.enum(['department', 'personal', 'private', 'other']);
export type SourceKind = z.infer<typeof SourceKind>;

/** Who can pay, over a period. An unknown amount is null: it is not zero. */
export const budgetSourceKind = defineKind({
  kind: 'budgetSource',
  name: { nl: ['budgetbron', 'budgetbronnen'], en: ['budget source', 'budget sources'] },
  leaves: 'budget',
  titleField: 'name',
  fields: {
    name: { schema: Line, nl: 'naam', en: 'name', leaves: 'drawn', proposable: true },
    sourceKind: {
      schema: SourceKind,
      nl: 'soort',
      en: 'kind',
      leaves: 'drawn',
      words: {
        nl: { department: 'Afdeling', personal: 'Persoonlijk ontwikkelbudget', private: 'Privé', other: 'Andere bron' },
        en: {
          department: 'Department',
          personal: 'Personal development budget',
          private: 'Private',
          other: 'Other source',
        },
      },
    },
    amountCents: { schema: Cents.nullable(), nl: 'bedrag', en: 'amount', leaves: 'drawn', proposable: true },
    startDate: { schema: IsoDate.nullable(), nl: 'geldig van', en: 'valid from', leaves: 'drawn', proposable: true },
    endDate: {
      schema: IsoDate.nullable(),
      nl: 'geldig tot en met',
      en: 'valid until',
      leaves: 'drawn',
      proposable: true,
    },
    rules: { schema: Text, nl: 'afspraken en regels', en: 'arrangements and rules', leaves: 'shown', proposable: true },
    /** What happens when its period is over: it ends, begins anew with the full amount, or takes along what is left. */
    renewal: {
      schema: z.enum(['none', 'resets', 'carriesOver']),
      nl: 'na de periode',
      en: 'after the period',
      leaves: 'drawn',
      words: {
        nl: { none: 'Het stopt', resets: 'Begint opnieuw', carriesOver: 'Wat over is, gaat mee' },
        en: { none: 'It stops', resets: 'Begins anew', carriesOver: 'What is left goes along' },
      },
    },
    /** Length of the period that comes round again; null = none said. */
    renewalMonths: {
      schema: Months.nullable(),
      nl: 'lengte van een periode',
      en: 'length of a period',
      leaves: 'drawn',
      follows: 'renewal',
    },
    /** The Dutch arrangement it was filled in from; null = typed. */
    presetId: { schema: z.string().max(64).nullable(), nl: 'regeling', en: 'arrangement', leaves: 'silent' },
    position: positionField,
  },
});
export type BudgetSource = z.infer<typeof budgetSourceKind.schema>;

/** What an activity costs. Null = not known yet, 0 = free on purpose. */
export const costKind = defineKind({
  kind: 'cost',
  name: { nl: ['kostenpost', 'kostenposten'], en: ['cost', 'costs'] },
  version: 2,
  upcasters: [{ isAdvanced: false, repayTerms: '', repayUntil: null }],
  leaves: 'budget',
  titleField: 'title',
  references: [{ field: 'activityId', to: 'activity', onDelete: 'delete' }],
  fields: {
    activityId: { schema: idOf('activity'), nl: 'leeractiviteit', en: 'activity', leaves: 'silent' },
    /** What it is for; empty = the activity itself. */
    title: { schema: Line, nl: 'waarvoor', en: 'what for', leaves: 'drawn', proposable: true },
    amountCents: { schema: Cents.nullable(), nl: 'bedrag', en: 'amount', leaves: 'drawn', proposable: true },
    costDate: {
      schema: IsoDate.nullable(),
      nl: 'datum van betalen',
      en: 'date of payment',
      leaves: 'shown',
      proposable: true,
    },
    /** Whether the amount holds the VAT. */
    vat: {
      schema: z.enum(['unknown', 'included', 'excluded', 'exempt']),
      nl: 'btw',
      en: 'VAT',
      leaves: 'drawn',
      proposable: true,
      words: {
        nl: {
          unknown: 'Weet ik niet',
          included: 'Het bedrag is met btw',
          exempt: 'Er zit geen btw op',
          excluded: 'De btw komt erbij',
        },
        en: {
          unknown: 'I do not know',
          included: 'The amount is with VAT',
          exempt: 'There is no VAT on it',
          excluded: 'VAT has to be added',
        },
      },
    },
    /** The rate in thousandths: 210 = 21%; null = not said. */
    vatPermille: {
      schema: Permille.nullable(),
      nl: 'btw-tarief',
      en: 'VAT rate',
      leaves: 'shown',
      follows: 'vat',
      proposable: true,
    },
    /** Where the receipt can be found: a number, a folder. */
    receipt: { schema: Line, nl: 'bon of factuur', en: 'receipt or invoice', leaves: 'shown' },
    /** The employee pays it first and gets it back. */
    isAdvanced: { schema: z.boolean(), nl: 'zelf voorgeschoten', en: 'advanced by oneself', leaves: 'shown' },
    /** A repayment clause or study agreement: what has to be paid back and when, and the last day on which it holds. */
    repayTerms: {
      schema: Text,
      nl: 'afspraak over terugbetalen',
      en: 'agreement on paying back',
      leaves: 'shown',
    },
    repayUntil: {
      schema: IsoDate.nullable(),
      nl: 'afspraak over terugbetalen geldt tot en met',
      en: 'agreement on paying back holds until',
      leaves: 'shown',
    },
    position: positionField,
  },
});
export type Cost = z.infer<typeof costKind.schema>;

/** Which part of a cost which source pays (method: dekking). The allocations of a cost add up to that cost. */
export const allocationKind = defineKind({
  kind: 'allocation',
  name: { nl: ['dekking', 'dekkingen'], en: ['allocation', 'allocations'] },
  leaves: 'budget',
  titleField: 'amountCents',
  version: 2,
  upcasters: [allocationFrom1],
  references: [
    { field: 'costId', to: 'cost', onDelete: 'delete' },
    { field: 'sourceId', to: 'budgetSource', onDelete: 'delete' },
  ],
  fields: {
    costId: { schema: idOf('cost'), nl: 'kostenpost', en: 'cost', leaves: 'silent' },
    sourceId: { schema: idOf('budgetSource'), nl: 'budgetbron', en: 'budget source', leaves: 'silent' },
    amountCents: {
      schema: Cents,
      nl: 'bedrag',
      en: 'amount',
      leaves: 'drawn',
      follows: 'percentHundredths',
      proposable: true,
    },
    /** Hundredths of a percent, kept when it was divided that way, so that it is divided anew when the cost changes. */
    percentHundredths: { schema: Hundredths.nullable(), nl: 'percentage', en: 'percentage', leaves: 'silent' },
    /** The money was paid out, and on which day; null = not said. */
    isSpent: { schema: z.boolean(), nl: 'besteed', en: 'spent', leaves: 'drawn' },
    spentOn: { schema: IsoDate.nullable(), nl: 'besteed op', en: 'spent on', leaves: 'drawn', follows: 'isSpent' },
    /**
     * What version 1 said of asking. Only read, as the oldest thing that was said (shared/model/consent.ts): asks and decisions
     * say the rest.
     */
    saidBefore: {
      schema: z.enum(['requested', 'approved']).nullable(),
      nl: 'wat er eerder gezegd was',
      en: 'what was said before',
      leaves: 'drawn',
      words: {
        nl: { requested: 'Aangevraagd', approved: 'Goedgekeurd' },
        en: { requested: 'Requested', approved: 'Approved' },
      },
    },
    saidBeforeOn: {
      schema: IsoDate.nullable(),
      nl: 'gezegd op',
      en: 'said on',
      leaves: 'drawn',
      follows: 'saidBefore',
    },
    position: positionField,
  },
});
export type Allocation = z.infer<typeof allocationKind.schema>;

/** Version 1 kept in one state whether it was asked, granted and spent; that it was spent says that it was granted. */
function allocationFrom1({ state, stateOn, ...rest }: RawRecord): RawRecord {
  const isSpent = state === 'spent';
  const saidBefore = isSpent ? 'approved' : state === 'planned' ? null : state;
  return {
    ...rest,
    isSpent,
    spentOn: isSpent ? stateOn : null,
    saidBefore,
    saidBeforeOn: saidBefore === null ? null : stateOn,
  };
}
