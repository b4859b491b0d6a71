import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lookIntoBackup } from '#db/backup-look.ts';
import { isOfTheFuture } from '#db/retention.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { adds, alters, Desk, requirement, samplePlan } from '../integration/store/support.ts';

const marker = 'HIERSTAATMIJNTEKST';
const dayMs = 24 * 60 * 60 * 1_000;
const database = (folder: string) => path.join(folder, 'routekaart.db');

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-figures-'));
  try {
    return work(path.join(folder, 'data'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function planNamed(number: number): typeof samplePlan {
  const id = `plan-${1000 + number}` as PlanId;
  return { ...samplePlan, id, planId: id, title: `Plan ${number}` };
}

/**
 * Changes 16 bytes of what somebody wrote, `tries` times, each time anew in a store of three plans: in a record or in the
 * history, by turns. `lost` = tries after which a plan did not open or read otherwise than it was written.
 */
export function flips(tries: number): { tries: number; healed: number; noticed: number; lost: number } {
  return inFolder((folder) => {
    const plans = [1, 2, 3].map(planNamed);
    const desk = new Desk(folder);
    for (const plan of plans) {
      desk.apply([adds(plan)]);
      for (let i = 0; i < 12; i++) {
        const eis = { ...requirement(`eis-${1000 + i}`, `${i} ${marker.repeat(2)}`), planId: plan.id };
        desk.apply([adds(eis)]);
        if (i % 3 === 0) desk.apply([alters(eis, { note: marker })]);
      }
    }
    const written = plans.map((plan) => desk.records(plan.id));
    desk.close();
    const bytes = readFileSync(database(folder));
    const places: number[] = [];
    for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) places.push(at);
    const figures = { tries, healed: 0, noticed: 0, lost: 0 };
    for (let i = 0; i < tries; i++) {
      const copy = `${folder}-${i}`;
      cpSync(folder, copy, { recursive: true });
      const harmed = Buffer.from(bytes);
      const place = places[(i * 7) % places.length] as number;
      for (let b = 0; b < 16; b++)
        harmed.writeUInt8((harmed.readUInt8(place + b) ^ (1 + ((b * 37 + i) % 15))) & 0x7f, place + b);
      writeFileSync(database(copy), harmed);
      const again = new Desk(copy);
      const read = plans.map((plan) => again.reply('plan.open', { planId: plan.id }));
      for (const fault of again.store.faults()) again.app.health.found(fault);
      const isSame = read.every(
        (reply, n) => reply.ok && same((reply.value as { records: unknown }).records, written[n]),
      );
      if (!isSame || again.store.faults().length > 0) figures.lost++;
      if (again.logged.includes('fault')) figures.noticed++;
      if (again.logged.includes('healed')) figures.healed++;
      again.close();
      rmSync(copy, { recursive: true });
    }
    return figures;
  });
}

/**
 * Works for some days, with a clock that is wrong on some, a disk that refuses backups on others and a damaged plan for a
 * while. `missed` = days on which a backup could be made and was not; `notRestored` = kept backups that do not give back
 * every sound plan as it was when they were made; `goodLost` = good backups that went while fewer than 7 newer stood.
 */
export function daysOfBackups(days: number): {
  days: number;
  kept: number;
  missed: number;
  notRestored: number;
  goodLost: number;
} {
  return inFolder((folder) => {
    let clock = Date.parse('2026-01-05T08:00:00Z');
    const now = () => new Date(clock).toISOString();
    const plan = planNamed(1);
    let eis = { ...requirement('eis-00001', 'Dag 0'), planId: plan.id };
    const desk = new Desk(folder, undefined, now);
    desk.apply([adds(plan), adds(eis)]);
    const wasThen = new Map<string, PlanRecord[]>();
    const figures = { days, kept: 0, missed: 0, notRestored: 0, goodLost: 0 };
    let real = clock;
    for (let day = 1; day <= days; day++) {
      real += dayMs;
      const isWrong = day % 23 === 0 ? 70 * 365 : day % 31 === 0 ? -6 * 365 : 0;
      clock = real + isWrong * dayMs;
      const after = { ...eis, title: `Dag ${day}` };
      desk.apply([alters(eis, { title: after.title })]);
      eis = after;
      const before = desk.store.backups();
      const refuses = day % 17 === 0;
      const obstacle = path.join(folder, 'backups', 'unproved.db');
      if (refuses) mkdirSync(path.join(obstacle, 'in-de-weg'), { recursive: true });
      const isDue = desk.app.backups.isDue();
      const known = day > 40 && day < 60 ? [{ planId: 'plan-elsewhere', what: 'chain' as const }] : [];
      try {
        if (isDue) desk.app.backups.make(known);
      } catch {
        // The next look tries again; here that is the next day.
      }
      if (existsSync(obstacle)) rmSync(obstacle, { recursive: true });
      const made = desk.store.backups().find((b) => !before.some((old) => old.file === b.file));
      if (made) wasThen.set(made.file, desk.records(plan.id));
      else if (!refuses) figures.missed++;
      const left = desk.store.backups();
      const gone = before.filter((b) => b.isSound && !left.some((l) => l.file === b.file));
      const newer = (madeAt: string) =>
        left.filter((b) => b.isSound && b.madeAt > madeAt && !isOfTheFuture(b.madeAt, now())).length;
      figures.goodLost += gone.filter((b) => newer(b.madeAt) < 7).length;
    }
    for (const { file } of desk.store.backups()) {
      figures.kept++;
      const records = lookIntoBackup(file, (backup) => backup.records(plan.id));
      if (!same(records, wasThen.get(file))) figures.notRestored++;
    }
    desk.close();
    return figures;
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
