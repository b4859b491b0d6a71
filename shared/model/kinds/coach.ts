import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, Text } from '../define.ts';

/** A finding that the owner knows of and leaves on purpose ("weet ik, bewust zo"). It holds for as long as the key stands. */
export const dismissalKind = defineKind({
  kind: 'dismissal',
  name: { nl: ['‘bewust zo’', 'keer ‘bewust zo’'], en: ['‘on purpose’', 'times ‘on purpose’'] },
  leaves: 'never',
  titleField: 'reason',
  fields: {
    findingKey: { schema: z.string().min(1).max(400), nl: 'opmerking van de coach', en: 'remark of the coach' },
    ruleId: { schema: z.string().min(1).max(100), nl: 'wat de coach nakijkt', en: 'what the coach checks' },
    reason: { schema: Text, nl: 'reden', en: 'reason' },
    dismissedOn: { schema: IsoDate, nl: 'datum', en: 'date' },
    dismissedAt: { schema: IsoMoment, nl: 'moment', en: 'moment' },
  },
});
export type Dismissal = z.infer<typeof dismissalKind.schema>;

/** How heavily a rule of the coach counts in this plan, where that differs from the rule itself. */
export const ruleSettingKind = defineKind({
  kind: 'ruleSetting',
  name: { nl: ['keuze voor de coach', 'keuzes voor de coach'], en: ['choice for the coach', 'choices for the coach'] },
  leaves: 'never',
  titleField: 'ruleId',
  fields: {
    ruleId: { schema: z.string().min(1).max(100), nl: 'wat de coach nakijkt', en: 'what the coach checks' },
    severity: {
      schema: z.enum(['error', 'warning', 'tip', 'off']),
      nl: 'gewicht',
      en: 'weight',
      words: {
        nl: { error: 'Fout', warning: 'Let op', tip: 'Tip', off: 'Uit' },
        en: { error: 'Error', warning: 'Attention', tip: 'Tip', off: 'Off' },
      },
    },
  },
});
export type RuleSetting = z.infer<typeof ruleSettingKind.schema>;
