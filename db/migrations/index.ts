import type { Connection } from '../connection.ts';
import { plans } from './0001-plans.ts';
import { received } from './0002-received.ts';

/**
 * One step of the tables. It may read and write whatever it needs, rows too (their hashes are then its own to keep), and
 * uses nothing of the app but the connection: what it calls today means something else tomorrow.
 */
export type Migration = (db: Connection) => void;

/**
 * The steps from an empty database to today's, oldest first. Frozen: a step that was once released never changes; a new
 * one is added at the end, with a fixture of the version before it.
 */
export const migrations: readonly Migration[] = [plans, received];
