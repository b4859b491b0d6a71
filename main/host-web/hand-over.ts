import * as z from 'zod';
import { CLIENT_HEADER, OPEN_PATH, TICKETS_PATH } from '#shared/contract/loopback.ts';
import type { OpenedFile } from '#shared/contract/opened-file.ts';
import type { HostFile } from './host-file.ts';

const Issued = z.strictObject({ ticket: z.string() });

/** Asks a host that has proved itself (token-proof.ts): the token goes along. Rejects when it does not answer. */
function ask({ port, token }: HostFile, path: string, body: unknown): Promise<Response> {
  const origin = `http://127.0.0.1:${port}`;
  return fetch(origin + path, {
    method: 'POST',
    headers: {
      origin,
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      [CLIENT_HEADER]: 'second-start',
    },
    body: JSON.stringify(body),
    redirect: 'error',
  });
}

/** Hands a file over to the host that runs already. When it does not answer the person can open the file there. */
export async function handFileOver(host: HostFile, file: OpenedFile): Promise<void> {
  await ask(host, OPEN_PATH, file).catch(() => undefined);
}

/** A ticket of the host that runs already, for one more page. Rejects when it gives none. */
export async function askTicket(host: HostFile): Promise<string> {
  const answer = await ask(host, TICKETS_PATH, {});
  return Issued.parse(await answer.json()).ticket;
}
