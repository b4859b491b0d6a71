import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { toEnd } from '#db/integrity.ts';
import { userVersionOf, versionOfApp } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/text/errors.ts';
import {
  adds,
  alters,
  bytesOf,
  copyOf,
  Desk,
  openFilesIn,
  removes,
  requirement,
  samplePlan,
  temporaryFolder,
} from './support.ts';

const edits = 60;

/** A store with some work in it: `closed` as the app leaves it, `crashed` as a power cut does (everything in the WAL). */
function workedIn(): { closed: string; crashed: string } {
  const closed = temporaryFolder();
  const desk = new Desk(closed);
  desk.apply([adds(samplePlan)]);
  let eis = requirement('eis-00001', 'Versie 0');
  desk.apply([adds(eis)]);
  desk.store.backup();
  for (let i = 1; i <= edits; i++) {
    const after = { ...eis, title: `Versie ${i}` };
    desk.apply([alters(eis, { title: after.title })]);
    eis = after;
  }
  const crashed = copyOf(closed);
  desk.close();
  return { closed, crashed };
}

/** Opens a folder, expects a refusal, and that every byte is where it was. */
function refused(folder: string): ErrorReply {
  const before = bytesOf(folder);
  try {
    new Desk(folder).close();
  } catch (error) {
    expect(bytesOf(folder)).toEqual(before);
    expect(openFilesIn(folder)).toEqual([]);
    const { code, data } = error as CallError;
    return { code, data };
  }
  throw new Error('it opened');
}

const database = (folder: string) => path.join(folder, 'routekaart.db');

describe('a damaged store is refused, left as it is, and the newest good backup named', () => {
  it.each<[string, (folder: string) => void, 'closed' | 'crashed', object]>([
    ['an emptied main file', (f) => truncateSync(database(f)), 'closed', { reason: 'emptied', missing: edits + 2 }],
    ['a main file that is gone', (f) => rmSync(database(f)), 'closed', { reason: 'gone', missing: edits + 2 }],
    [
      'nothing left but a backup',
      (f) => {
        rmSync(database(f));
        rmSync(path.join(f, 'routekaart.mark'));
      },
      'closed',
      { reason: 'gone' },
    ],
    ['a deleted WAL', (f) => rmSync(`${database(f)}-wal`), 'crashed', { reason: 'lost-edits' }],
    ['an emptied main file beside its WAL', (f) => truncateSync(database(f)), 'crashed', { reason: 'emptied' }],
    [
      'a WAL of which the end is gone',
      (f) => truncateSync(`${database(f)}-wal`, Math.floor(readFileSync(`${database(f)}-wal`).length * 0.6)),
      'crashed',
      { reason: 'lost-edits' },
    ],
    [
      'another file under its name',
      (f) => writeFileSync(database(f), 'x'.repeat(9000)),
      'closed',
      { reason: 'unreadable' },
    ],
  ])('%s', (_, damage, state, data) => {
    const folder = workedIn()[state];
    damage(folder);
    const error = refused(folder);
    expect(error).toMatchObject({ code: 'store-damaged', data: { folder, ...data } });
    expect(String(error.data.backup)).toContain(
      path.join(folder, 'backups', `routekaart-v${userVersionOf(versionOfApp(migrations))}-`),
    );
    expect(errorSentence(error, 'nl')).toContain('reservekopie');
  });

  it('a backup put under the main name while edits are missing from it', () => {
    const { closed } = workedIn();
    const backups = path.join(closed, 'backups');
    writeFileSync(database(closed), readFileSync(path.join(backups, readdirSync(backups)[0] as string)));
    expect(refused(closed)).toMatchObject({ data: { reason: 'lost-edits', missing: edits } });
  });

  it('a crash without loss is no damage', () => {
    const { crashed } = workedIn();
    const desk = new Desk(crashed);
    expect(desk.records()[1]).toMatchObject({ title: `Versie ${edits}` });
    desk.close();
  });

  it('a main file cut in half opens no plan that is not whole', () => {
    const { closed } = workedIn();
    const size = readFileSync(database(closed)).length;
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const folder = copyOf(closed);
      truncateSync(database(folder), Math.floor((size * share) / 4096) * 4096 + 100);
      expect(refused(folder), String(share)).toMatchObject({
        code: 'store-damaged',
        data: { folder, backup: expect.stringContaining('routekaart-v'), backupAt: expect.any(String) },
      });
    }
  });
});

describe('16 bytes changed anywhere', () => {
  it('never show a plan that nobody wrote', () => {
    const { closed } = workedIn();
    const bytes = readFileSync(database(closed));
    const whole = new Desk(copyOf(closed));
    const written = whole.records();
    whole.close();
    const outcomes = { refused: 0, whole: 0 };
    for (let seed = 1; seed <= 40; seed++) {
      const folder = copyOf(closed);
      const place = 100 + ((seed * 7_919_993) % (bytes.length - 200));
      const harmed = Buffer.from(bytes);
      for (let i = 0; i < 16; i++)
        harmed.writeUInt8(harmed.readUInt8(place + i) ^ (1 + ((seed * 31 + i * 17) % 255)), place + i);
      writeFileSync(database(folder), harmed);
      try {
        const desk = new Desk(folder);
        try {
          const reply = desk.reply('plan.open', { planId: samplePlan.id });
          if (reply.ok) expect((reply.value as { records: unknown }).records, String(place)).toEqual(written);
          else expect(reply.error, String(place)).toMatchObject({ code: 'store-damaged' });
          outcomes[reply.ok ? 'whole' : 'refused']++;
        } finally {
          desk.close();
        }
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        expect(error).toMatchObject({ code: 'store-damaged' });
        outcomes.refused++;
      }
    }
    expect(outcomes.refused).toBeGreaterThan(0);
  });

  it('a row that went missing is noticed, though every row that is left is sound, and comes back', () => {
    const { closed } = workedIn();
    const whole = new Desk(closed);
    const written = whole.records();
    whole.close();
    const db = new Database(database(closed));
    db.prepare("DELETE FROM record WHERE id = 'eis-00001'").run();
    db.close();
    const desk = new Desk(closed);
    expect(desk.records()).toEqual(written);
    expect(desk.logged).toEqual(['fault', 'healed']);
    desk.close();
  });
});

describe('16 bytes changed in what somebody wrote', () => {
  const marker = 'HIERSTAATMIJNTEKST';
  function marked(): string {
    const folder = temporaryFolder();
    const desk = new Desk(folder);
    desk.apply([adds(samplePlan)]);
    for (let i = 0; i < 20; i++) desk.apply([adds(requirement(`eis-${1000 + i}`, `${i} ${marker.repeat(3)}`))]);
    desk.close();
    return folder;
  }

  it('are noticed before the plan is shown, or by the check of the history, and made whole from the other copy', () => {
    const folder = marked();
    const bytes = readFileSync(database(folder));
    const places: number[] = [];
    for (let at = bytes.indexOf(marker.repeat(3)); at >= 0; at = bytes.indexOf(marker.repeat(3), at + 1))
      places.push(at);
    expect(places.length).toBeGreaterThanOrEqual(40); // once in the record, once in the history
    const whole = new Desk(copyOf(folder));
    const written = whole.records();
    const history = whole.ask('history.list', { planId: samplePlan.id, limit: 500 });
    whole.close();
    for (const place of places) {
      const copy = copyOf(folder);
      const harmed = Buffer.from(bytes);
      for (let i = 0; i < 16; i++)
        harmed.writeUInt8((harmed.readUInt8(place + i) ^ (1 + ((i * 37) % 15))) & 0x7f, place + i);
      writeFileSync(database(copy), harmed);
      const desk = new Desk(copy);
      expect(desk.records(), String(place)).toEqual(written);
      const fault = toEnd(desk.store.check(samplePlan.id));
      if (fault) desk.app.health.found(fault);
      expect(desk.logged, String(place)).toEqual(['fault', 'healed']);
      expect(desk.ask('history.list', { planId: samplePlan.id, limit: 500 })).toEqual(history);
      expect(toEnd(desk.store.check(samplePlan.id))).toBeNull();
      desk.close();
    }
  });

  it('keep an edit from being built upon them', () => {
    const folder = marked();
    const bytes = readFileSync(database(folder));
    const desk = new Desk(folder);
    const [, first] = desk.records();
    desk.close();
    const harmed = Buffer.from(bytes.toString('latin1').replaceAll('0 HIERSTAAT', '0 HIERSTOND'), 'latin1');
    writeFileSync(database(folder), harmed);
    const again = new Desk(folder);
    const input = {
      changeSet: { id: 'edit-0001', planId: samplePlan.id, at: '2026-11-23T09:00:00Z', group: 'g', origin: 'edit' },
    };
    const changes = [removes(first as never)];
    expect(again.refused('changes.apply', { changeSet: { ...input.changeSet, changes } })).toMatchObject({
      code: 'store-damaged',
    });
    again.close();
  });
});
