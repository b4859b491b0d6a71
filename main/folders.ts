import type { CallReply } from '#shared/contract/bridge.ts';
import type { Core } from './core/core.ts';

/** What a host with windows of its own can do with folders. */
export interface FolderDialogs {
  /** Asks for a folder; undefined when the person changed their mind. */
  choose(): Promise<string | undefined>;
  /** Opens a folder in the file manager; whether it could. */
  show(folder: string): Promise<boolean>;
}

/**
 * The core with the calls about folders answered by the host: it asks for a folder itself, so that no path ever comes from
 * the page, and shows one in the file manager.
 */
export function withFolders(core: Core, { choose, show }: FolderDialogs): Core {
  return {
    async call(method, input, client): Promise<CallReply> {
      if (method === 'backups.chooseSecond' && !isForNone(input)) {
        const typed = await choose();
        return typed === undefined
          ? core.call('backups.shelf', {}, client)
          : core.call('backups.chooseSecond', { typed }, client);
      }
      const reply = await core.call(method, input, client);
      if (method !== 'folder.show' || !reply.ok) return reply;
      const { folder } = reply.value as { folder: string };
      return { ok: true, value: { folder, isShown: await show(folder) } };
    },
    onEvent: (listener) => core.onEvent(listener),
    onEnd: (listener) => core.onEnd(listener),
    close: () => core.close(),
  };
}

function isForNone(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'typed' in input && input.typed === null;
}
