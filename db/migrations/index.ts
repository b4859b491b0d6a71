import { plans } from './0001-plans.ts';
import { received } from './0002-received.ts';

/**
 * The steps from an empty database to today's, oldest first. Frozen: a step that was once released never changes; a new
 * one is added at the end, with a fixture of the version before it.
 */
export const migrations: readonly string[] = [plans, received];
