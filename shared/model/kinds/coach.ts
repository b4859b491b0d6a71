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

/** How far the owner came with Begeleid, so that it goes on where one was. One a script. */
export const guideProgressKind = defineKind({
  kind: 'guideProgress',
  titleField: 'script',
  isPrivate: true,
  shape: {
    script: z.string().min(1).max(64),
    /** Ids of the steps that were answered, and of those that wait for later. */
    answered: z.array(z.string().max(200)).max(2_000),
    later: z.array(z.string().max(200)).max(2_000),
    /** The step in front of the owner; null = not begun, or done. */
    current: z.string().max(200).nullable(),
  },
});
export type GuideProgress = z.infer<typeof guideProgressKind.schema>;
