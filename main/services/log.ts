import { appendFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '#db/make-folder.ts';

export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number>>): void;
  /** Notes an unexpected error and returns the id under which it can be found. */
  error(event: string, error: unknown): string;
}

const maximumBytes = 500_000;

/**
 * A small text log in `log/`, one older file kept. It never holds a word the user wrote: of an error only the kind and the
 * place are noted, for its message may quote the input (JSON.parse does).
 */
export function fileLog(folder: string, now: () => string, newId: () => string): Log {
  const file = path.join(folder, 'log', 'routekaart.log');
  const append = (text: string) => {
    try {
      makeFolder(path.dirname(file));
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maximumBytes) renameSync(file, `${file}.1`);
      appendFileSync(file, `${now()} ${text}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not stop the work it tells about.
    }
  };
  return {
    info: (event, facts = {}) => append([event, ...Object.entries(facts).map(([k, v]) => `${k}=${v}`)].join(' ')),
    error: (event, error) => {
      const id = newId().slice(0, 8);
      append(`${event} error=${id} ${whatAndWhere(error)}`);
      return id;
    },
  };
}

function whatAndWhere(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  // A stack begins with the message, of which a line may look like a place.
  const { stack = '', message } = error;
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...frames].join('\n');
}
