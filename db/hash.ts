import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Where the chain of a plan begins. */
export function chainStart(planId: string): string {
  return hash('sha256', `routekaart history 1\n${planId}`, 'hex');
}

export function chainHash(hashBefore: string, json: string): string {
  return hash('sha256', `${hashBefore}\n${json}`, 'hex');
}

/**
 * Guards one record row each time it is read: integrity checks of SQLite do not notice a changed letter in a text. CRC-32,
 * for 10,000 rows are read at once; what the row ought to say is in the chain.
 */
export function rowChecksum(json: string | Uint8Array): number {
  return crc32(json);
}
