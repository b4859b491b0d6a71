import { hash } from 'node:crypto';

/** Where the chain of a plan begins. */
export function chainStart(planId: string): string {
  return hash('sha256', `routekaart history 1\n${planId}`, 'hex');
}

export function chainHash(hashBefore: string, json: string): string {
  return hash('sha256', `${hashBefore}\n${json}`, 'hex');
}

/** Guards one record row: integrity checks of SQLite do not notice a changed letter in a text. */
export function recordHash(json: string): string {
  return hash('sha256', json, 'hex');
}
