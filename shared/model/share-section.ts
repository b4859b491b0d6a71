import * as z from 'zod';

/** The parts of a plan that one chooses from when sharing; the plan itself (title, name, period) always goes along. */
export const ShareSection = z.enum([
  'requirements',
  'jobProfile',
  'standing',
  'feedback',
  'learning',
  'ideas',
  'workingTime',
  'hours',
  'leave',
  'budget',
  'conversations',
  'notes',
  'talkPoints',
  'climate',
  'thread',
]);
export type ShareSection = z.infer<typeof ShareSection>;
