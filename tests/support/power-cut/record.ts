import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One thing a process did to the disk or said, in the order in which it happened. Paths are relative to the folder. */
export type DiskEvent =
  | { readonly type: 'create'; readonly file: string; readonly truncate: boolean }
  | { readonly type: 'write'; readonly file: string; readonly at: number; readonly data: Buffer }
  | { readonly type: 'truncate'; readonly file: string; readonly size: number }
  | { readonly type: 'rename'; readonly file: string; readonly to: string }
  | { readonly type: 'unlink'; readonly file: string }
  | { readonly type: 'sync'; readonly file: string }
  | { readonly type: 'said'; readonly text: string };

/** Why nothing can be recorded here, or null when it can. */
export function cannotRecord(): string | null {
  if (process.platform !== 'linux') return 'recording writes needs strace, which only Linux has';
  const tried = spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=none', 'true'], { encoding: 'utf8' });
  if (tried.error) return 'recording writes needs strace, which is not installed';
  return tried.status === 0 ? null : `strace may not follow a process here: ${tried.stderr.trim().split('\n')[0]}`;
}

const traced = [
  'openat,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,copy_file_range,sendfile',
  'rename,renameat,renameat2,unlink,unlinkat,fsync,fdatasync,sync_file_range,mmap',
].join(',');

/** Runs a script of this project under strace and gives what it did within `folder`. Throws when the script fails. */
export function record(folder: string, script: string, args: readonly string[]): DiskEvent[] {
  const log = path.join(path.dirname(folder), 'strace.log');
  execFileSync(
    'strace',
    ['-f', '-y', '-xx', '-s', '50000000', '-o', log, '-e', `trace=${traced}`, process.execPath, script, ...args],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return parse(readFileSync(log, 'latin1'), folder);
}

/** Reads the log; a call that was interrupted by another thread counts where it ended. */
export function parse(log: string, folder: string): DiskEvent[] {
  const begun = new Map<string, string>();
  const events: DiskEvent[] = [];
  for (const line of log.split('\n')) {
    const match = /^(\d+) +(.*)$/s.exec(line);
    if (!match) continue;
    const [, thread = '', text = ''] = match;
    if (text.endsWith('<unfinished ...>')) {
      begun.set(thread, text.slice(0, -'<unfinished ...>'.length).trimEnd());
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(text);
    const event = eventOf(resumed ? `${begun.get(thread) ?? ''}${resumed[1]}` : text, folder);
    if (event) events.push(event);
  }
  return events;
}

function eventOf(call: string, folder: string): DiskEvent | null {
  const match = /^(\w+)\((.*)\)\s+= (-?\d+)/s.exec(call);
  if (!match) return null;
  const [, name = '', args = '', result = ''] = match;
  if (result.startsWith('-')) return null;
  const within = (file: string | undefined): string | null =>
    file?.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file === folder ? '.' : null;
  // The first argument is a file descriptor with its path behind it; a pipe or the like has none in the folder.
  const described = /^\d+<([^>]*)>(.*)$/s.exec(args);
  const file = within(described ? text(described[1] as string) : undefined);
  const rest = described?.[2] ?? '';
  const strings = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map((m) => bytes(m[1] as string));
  const paths = strings.map((s) => within(s.toString('utf8')));
  switch (name) {
    case 'openat':
      return args.includes('O_CREAT') && paths[0]
        ? { type: 'create', file: paths[0], truncate: args.includes('O_TRUNC') }
        : null;
    case 'write':
      if (/^1</.test(args)) return { type: 'said', text: (strings[0] as Buffer).toString() };
      return file === null ? null : unknown(name, file);
    case 'pwrite64': {
      const at = /, (\d+)$/.exec(rest)?.[1];
      return file === null
        ? null
        : { type: 'write', file, at: Number(at), data: (strings[0] as Buffer).subarray(0, Number(result)) };
    }
    case 'ftruncate':
      return file === null ? null : { type: 'truncate', file, size: Number(/, (\d+)$/.exec(rest)?.[1]) };
    case 'fsync':
    case 'fdatasync':
      return file === null ? null : { type: 'sync', file };
    case 'rename':
      return paths[0] && paths[1] ? { type: 'rename', file: paths[0], to: paths[1] } : null;
    case 'unlink':
      return paths[0] ? { type: 'unlink', file: paths[0] } : null;
    case 'unlinkat':
      return paths[0] ? { type: 'unlink', file: paths[0] } : null;
    case 'mmap': {
      const mapped = within(/, \d+<([^>]*)>/.exec(args)?.[1]);
      return mapped && args.includes('PROT_WRITE') && args.includes('MAP_SHARED') ? unknown(name, mapped) : null;
    }
    default:
      return file === null && paths.every((p) => p === null) ? null : unknown(name, file ?? '');
  }
}

/** A way of writing that the replay does not know would make it blind, so it stops the test. The log file may append. */
function unknown(name: string, file: string): null {
  if (file.startsWith('log/')) return null;
  throw new Error(`the recording holds a ${name} of ${file}, which the replay does not know`);
}

function bytes(escaped: string): Buffer {
  return Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
}

/** Between < and > a path may stand plain or escaped. */
function text(raw: string): string {
  return raw.includes('\\x') ? bytes(raw).toString('utf8') : raw.replace(/ \(deleted\)$/, '');
}
