import { describe, expect, it } from 'vitest';
import { withFolders } from '#main/folders.ts';
import { FakeCore } from '../../support/fake-core.ts';

/** A host whose dialog answers with `chosen`. */
function host(chosen: string | undefined) {
  const core = new FakeCore();
  const shown: string[] = [];
  const folders = withFolders(core, {
    choose: async () => chosen,
    show: async (folder) => shown.push(folder) > 0,
  });
  return { core, folders, shown };
}

describe('folders in a host with windows of its own', () => {
  it('are chosen with its own dialog: a path from the page is not taken', async () => {
    const { core, folders } = host('/media/stick');
    await folders.call('backups.chooseSecond', { typed: '/etc' }, 'a');
    expect(core.calls).toEqual([{ method: 'backups.chooseSecond', input: { typed: '/media/stick' }, client: 'a' }]);
  });

  it('stay as they were when the person changes their mind, and are let go without asking', async () => {
    const { core, folders } = host(undefined);
    await folders.call('backups.chooseSecond', { typed: '/etc' }, 'a');
    await folders.call('backups.chooseSecond', { typed: null }, 'a');
    expect(core.calls.map(({ method, input }) => [method, input])).toEqual([
      ['backups.shelf', {}],
      ['backups.chooseSecond', { typed: null }],
    ]);
  });

  it('are shown by the name the core gives, never one of the page', async () => {
    const { core, folders, shown } = host(undefined);
    core.reply = async () => ({ ok: true, value: { isShown: false, folder: '/home/noor/data' } });
    const asked = await folders.call('folder.show', { which: 'data', folder: '/etc' }, 'a');
    expect(shown).toEqual(['/home/noor/data']);
    expect(asked).toEqual({ ok: true, value: { isShown: true, folder: '/home/noor/data' } });
  });
});
