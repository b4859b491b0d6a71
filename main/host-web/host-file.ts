import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { TICKET_KEY } from '#shared/contract/loopback.ts';

const HostFile = z.strictObject({
  port: z.int().min(1).max(65_535),
  token: z.string().regex(/^[\w-]{43}$/),
});
/** Where the running web host of a data folder is to be found, and the secret of its page. */
export type HostFile = z.infer<typeof HostFile>;

const fileOf = (dataFolder: string) => path.join(dataFolder, 'host.json');

/** 256 random bits. */
export const newToken = () => randomBytes(32).toString('base64url');

/** The address that opens the app, once. The fragment never leaves the browser, so it is in no log and no referrer. */
export const addressOf = (port: number, ticket: string) => `http://127.0.0.1:${port}/#${TICKET_KEY}=${ticket}`;

/** What the last host left: it is running, it crashed, or it ended while a page was open that can go on. Nothing when others could have read or written the file. */
export function readHostFile(dataFolder: string): HostFile | undefined {
  try {
    const { mode, uid } = statSync(fileOf(dataFolder));
    if (process.getuid && (uid !== process.getuid() || (mode & 0o077) !== 0)) return undefined;
    return HostFile.parse(JSON.parse(readFileSync(fileOf(dataFolder), 'utf8')));
  } catch {
    return undefined; // absent or not ours: a new port and a new token do as well
  }
}

/** Written beside and renamed, so that nobody reads half of it; readable for this user alone. */
export function writeHostFile(dataFolder: string, host: HostFile): void {
  const beside = `${fileOf(dataFolder)}.${process.pid}`;
  rmSync(beside, { force: true });
  try {
    writeFileSync(beside, JSON.stringify(host), { mode: 0o600, flag: 'wx' });
    renameSync(beside, fileOf(dataFolder));
  } catch {
    // A full disk is no reason not to start: only a second start and a restart after a crash do without.
    rmSync(beside, { force: true });
  }
}

/** After an end that leaves no page open the token is void. */
export function removeHostFile(dataFolder: string): void {
  rmSync(fileOf(dataFolder), { force: true });
}
