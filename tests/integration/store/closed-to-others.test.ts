import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#db/store.ts';
import { fileLog } from '#main/services/log.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const now = () => '2026-11-23T09:00:00Z';
const modes = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const stat = statSync(path.join(folder, name));
      return [name, `${stat.isDirectory() ? 'd' : 'f'}${(stat.mode & 0o777).toString(8)}`];
    }),
  );

test.skipIf(process.platform === 'win32')(
  'nobody else on this computer can read the plans, also where files stood open',
  () => {
    const folder = path.join(tempFolder(), 'open voor iedereen');
    mkdirSync(path.join(folder, 'backups'), { recursive: true });
    mkdirSync(path.join(folder, 'browser', 'Cache'), { recursive: true });
    writeFileSync(path.join(folder, 'backups', 'oud.db'), 'x');
    writeFileSync(path.join(folder, 'browser', 'Cache', 'y'), 'y');
    const made = openStore({ folder, now });
    made.backup();
    made.close();
    fileLog(folder, now, () => 'id').info('opened');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      chmodSync(path.join(folder, name), 0o777);
    chmodSync(folder, 0o755);

    const store = openStore({ folder, now });
    store.backup();
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700');
    const { [path.join('browser', 'Cache')]: _c, [path.join('browser', 'Cache', 'y')]: _y, ...ours } = modes(folder);
    expect(Object.keys(ours)).toEqual(
      expect.arrayContaining(['routekaart.db', 'routekaart.db-wal', 'routekaart.mark', 'backups', 'log']),
    );
    for (const [name, mode] of Object.entries(ours))
      expect([name, mode]).toEqual([name, mode.startsWith('d') ? 'd700' : 'f600']);
    store.close();
  },
);
