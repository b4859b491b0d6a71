import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, Text } from '../define.ts';

/** A finding that the owner knows of and leaves on purpose ("weet ik, bewust zo"). It holds for as long as the key stands. */
export const dismissalKind = defineKind({
  kind: 'dismissal',
  titleField: 'reason',
  isPrivate: true,
  shape: {
    findingKey: z.string().min(1).max(400),
    ruleId: z.string().min(1).max(100),
    reason: Text,
    dismissedOn: IsoDate,
    dismissedAt: IsoMoment,
  },
});
export type Dismissal = z.infer<typeof dismissalKind.schema>;

/** How heavily a rule of the coach counts in this plan, where that differs from the rule itself. */
export const ruleSettingKind = defineKind({
  kind: 'ruleSetting',
  titleField: 'ruleId',
  isPrivate: true,
  shape: {
    ruleId: z.string().min(1).max(100),
    severity: z.enum(['error', 'warning', 'tip', 'off']),
  },
});
export type RuleSetting = z.infer<typeof ruleSettingKind.schema>;
