import type { LibraryItem } from './item.ts';
import { feedback } from './items/feedback.ts';
import { findOut } from './items/find-out.ts';
import { formal } from './items/formal.ts';
import { learnTogether } from './items/learn-together.ts';
import { newGround } from './items/new-ground.ts';
import { ownTask } from './items/own-task.ts';
import { watchAndAsk } from './items/watch-and-ask.ts';

/**
 * The ways to learn that come with the app, informal first: in the work, with others, formal. Their numbers follow 70/20/10
 * in spirit (method.md, step 3).
 */
export const library: readonly LibraryItem[] = [
  ...ownTask,
  ...newGround,
  ...findOut,
  ...watchAndAsk,
  ...feedback,
  ...learnTogether,
  ...formal,
];
