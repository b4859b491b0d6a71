import { CLIENT_HEADER, OPEN_PATH } from '#shared/contract/loopback.ts';
import type { OpenedFile } from '#shared/contract/opened-file.ts';
import type { HostFile } from './host-file.ts';

/**
 * Hands a file over to the host that runs already. Only to one that has proved itself (running-host.ts): the token goes
 * along. When it does not answer the person still gets its address, and can open the file there.
 */
export async function handFileOver({ port, token }: HostFile, file: OpenedFile): Promise<void> {
  const origin = `http://127.0.0.1:${port}`;
  try {
    await fetch(origin + OPEN_PATH, {
      method: 'POST',
      headers: {
        origin,
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        [CLIENT_HEADER]: 'second-start',
      },
      body: JSON.stringify(file),
      redirect: 'error',
    });
  } catch {
    // The address is said all the same.
  }
}
