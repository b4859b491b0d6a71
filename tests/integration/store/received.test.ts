import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { HighWaterMark } from '#db/high-water-mark.ts';
import type { PlanId } from '#shared/model/records.ts';
import { newChoice } from '#shared/share/choice.ts';
import { emptyDraft } from '#shared/share/draft.ts';
import type { ShareFile } from '#shared/share/envelope.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, remarkOn } from '#shared/share/response.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';
import { adds, copyOf, Desk, requirement, roundOf, samplePlan, temporaryFolder } from './support.ts';

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

function draftOn(file: ShareFile, text: string) {
  const [question] = viewOfShare(file).learningQuestions;
  if (question === undefined) throw new Error('no question');
  const remark = remarkOn(
    { file, name: 'Marieke' },
    testContext(text.length.toString(), file.share.planId),
    question,
    text,
  );
  return { ...emptyDraft('response-1', 'Marieke'), records: [remark] };
}

describe('a plan of somebody else', () => {
  it('is kept apart from the plans of one’s own, by newest round', () => {
    const desk = new Desk(temporaryFolder());
    desk.apply([adds(samplePlan)]);
    const first = roundOf('noor', 1);
    const second = roundOf('noor', 2);
    expect(desk.ask('received.add', { file: first })).toEqual({ outcome: 'added' });
    expect(desk.events.at(-1)).toEqual({ type: 'received', client: 'window-1', planId: first.share.planId });
    expect(desk.ask('received.add', { file: first })).toEqual({ outcome: 'known' });
    const altered = { ...first, share: { ...first.share, note: 'Iets anders' } };
    expect(desk.ask('received.add', { file: altered })).toEqual({ outcome: 'different' });
    desk.ask('received.add', { file: second });
    desk.ask('received.add', { file: roundOf('sam', 1) });
    expect(desk.ask('plans.list', {}).map((p) => p.plan.id)).toEqual([samplePlan.id]);
    const list = desk.ask('received.list', {});
    expect(list.map((p) => p.planId).sort()).toEqual(['plan-of-noor', 'plan-of-sam']);
    expect(list.find((p) => p.planId === first.share.planId)).toMatchObject({
      rounds: 2,
      shareId: second.share.id,
      head: { round: 2, ownerName: 'noor', title: 'Plan van noor' },
      draft: null,
    });
    expect(desk.ask('received.open', { planId: first.share.planId }).rounds.map((r) => r.file)).toEqual([
      first,
      second,
    ]);
    expect(desk.refused('received.open', { planId: samplePlan.id }).code).toBe('unknown-plan');
    desk.close();
  });

  it('says in the list what waits for the manager, by the newest answers', () => {
    const desk = new Desk(temporaryFolder());
    const builder = new PlanBuilder(testContext('noor', 'plan-of-noor' as PlanId));
    builder.plan({ ownerName: 'Noor' });
    const task = builder.sideTask({ title: 'Panel', minutesPerWeek: 150 });
    const { file } = makeShareFile(builder.view(), newChoice('manager', 'Marieke'), testContext('r1'), words);
    desk.ask('received.add', { file });
    const open = () => desk.ask('received.list', {})[0]?.facts?.open;
    expect(open()).toBe(1);
    const seen = viewOfShare(file).get('sideTask', task.id);
    if (seen === undefined) throw new Error('not shared');
    const responder = { file, name: 'Marieke' };
    const yes = decideOn(responder, testContext('yes', file.share.planId), seen, {
      part: 'sideTask',
      verdict: 'agreed',
      remark: '',
    });
    const draft = { ...emptyDraft('response-1', 'Marieke'), records: [yes] };
    desk.ask('received.saveDraft', { shareId: file.share.id, draft, revision: 0 });
    expect(open()).toBe(0);
    desk.ask('received.saveDraft', { shareId: file.share.id, draft: { ...draft, records: [] }, revision: 1 });
    expect(open()).toBe(1);
    desk.ask('received.remove', { planId: file.share.planId });
    desk.ask('received.add', { file });
    expect(open()).toBe(1);
    desk.close();
  });

  it('that contradicts itself is not kept', () => {
    const desk = new Desk(temporaryFolder());
    const file = roundOf('noor', 1);
    const other = { ...file, records: file.records.filter((r) => r.kind !== 'plan') };
    expect(desk.refused('received.add', { file: other }).code).toBe('invalid-input');
    expect(desk.ask('received.list', {})).toEqual([]);
    desk.close();
  });

  it('can be removed, and nothing of it stays in the files', () => {
    const folder = temporaryFolder();
    const desk = new Desk(folder);
    const file = roundOf('noor', 1);
    desk.ask('received.add', { file });
    desk.ask('received.add', { file: roundOf('sam', 1) });
    desk.ask('received.saveDraft', { shareId: file.share.id, draft: draftOn(file, 'Alleen hier'), revision: 0 });
    expect(holds(folder, 'Vraag van noor') && holds(folder, 'Alleen hier')).toBe(true);
    desk.ask('received.remove', { planId: file.share.planId });
    expect(holds(folder, 'Vraag van noor') || holds(folder, 'Alleen hier')).toBe(false);
    expect(desk.ask('received.list', {}).map((p) => p.planId)).toEqual(['plan-of-sam']);
    expect(desk.refused('received.remove', { planId: file.share.planId }).code).toBe('unknown-plan');
    expect(desk.store.backup().file).toContain('backups');
    desk.close();
    new Desk(folder).close();
  });

  it('stays when a plan of one’s own is erased, also after the power went', () => {
    const folder = temporaryFolder();
    const desk = new Desk(folder);
    desk.apply([adds({ ...samplePlan, isExample: true })]);
    desk.ask('received.add', { file: roundOf('noor', 1) });
    desk.ask('plan.erase', { planId: samplePlan.id });
    for (const where of [copyOf(folder), folder]) {
      if (where === folder) desk.close();
      const again = new Desk(where);
      expect(again.ask('received.list', {})).toHaveLength(1);
      again.close();
    }
  });
});

describe('the first thing that is kept', () => {
  it('is in the main file at once; what comes later is in the log beside it until a checkpoint', () => {
    const logBytes = (folder: string) => statSync(path.join(folder, 'routekaart.db-wal')).size;
    const file = roundOf('noor', 1);
    const ways: [(desk: Desk) => void, (desk: Desk) => void][] = [
      [(desk) => desk.apply([adds(samplePlan)]), (desk) => desk.apply([adds(requirement('eis-00001', 'Eis'))])],
      [
        (desk) => desk.ask('received.add', { file }),
        (desk) => {
          const draft = draftOn(file, 'Mooie vraag');
          desk.ask('received.saveDraft', { shareId: file.share.id, draft, revision: 0 });
        },
      ],
    ];
    for (const [first, then] of ways) {
      const folder = temporaryFolder();
      const desk = new Desk(folder);
      expect(logBytes(folder)).toBeGreaterThan(0);
      first(desk);
      expect(logBytes(folder)).toBe(0);
      desk.close();
      const again = new Desk(folder);
      then(again);
      expect(logBytes(folder)).toBeGreaterThan(0);
      again.close();
    }
  });

  it('and every thing after it counts in the mark, with the moment of what was written last', () => {
    const folder = temporaryFolder();
    let now = '2026-12-01T09:00:00.000Z';
    const mark = () => new HighWaterMark(path.join(folder, 'routekaart.mark')).read();
    const desk = new Desk(folder, undefined, () => now);
    expect(mark()).toEqual({ seq: 0, at: now });
    desk.apply([adds(samplePlan)], { at: '2026-11-23T09:00:00Z' });
    expect(mark()).toEqual({ seq: 1, at: '2026-11-23T09:00:00Z' });
    desk.ask('received.add', { file: roundOf('noor', 1) });
    expect(mark()).toEqual({ seq: 2, at: now });
    now = '2026-12-24T09:00:00.000Z';
    desk.apply([adds(requirement('eis-00001', 'Eis'))], { at: '2026-12-02T09:00:00Z' });
    expect(mark()).toEqual({ seq: 3, at: '2026-12-02T09:00:00Z' });
    desk.ask('received.remove', { planId: 'plan-of-noor' });
    expect(mark()).toEqual({ seq: 4, at: now });
    desk.close();
    const again = new Desk(folder);
    expect(mark()).toEqual({ seq: 4, at: now });
    again.close();
  });
});

describe('what is written on it', () => {
  it('is on the disk when it is acknowledged, and written once', () => {
    const folder = temporaryFolder();
    const desk = new Desk(folder);
    const file = roundOf('noor', 1);
    desk.ask('received.add', { file });
    const draft = draftOn(file, 'Mooie vraag');
    const saved = desk.ask('received.saveDraft', { shareId: file.share.id, draft, revision: 0 });
    expect(saved.revision).toBe(1);
    expect(desk.ask('received.saveDraft', { shareId: file.share.id, draft, revision: 0 })).toEqual(saved);
    const again = new Desk(copyOf(folder));
    const [round] = again.ask('received.open', { planId: file.share.planId }).rounds;
    expect(round?.saved).toEqual({ draft, ...saved });
    expect(again.ask('received.list', {})[0]?.draft).toMatchObject({ remarks: 1, proposals: 0, decisions: 0 });
    again.close();
    desk.close();
  });

  it('is not written over by a window that did not see it', () => {
    const desk = new Desk(temporaryFolder());
    const file = roundOf('noor', 1);
    desk.ask('received.add', { file });
    const { id: shareId } = file.share;
    desk.ask('received.saveDraft', { shareId, draft: draftOn(file, 'Eerst'), revision: 0 });
    const late = { shareId, draft: draftOn(file, 'Ook eerst'), revision: 0 };
    expect(desk.refused('received.saveDraft', late).code).toBe('conflict');
    expect(desk.ask('received.saveDraft', { ...late, revision: 1 }).revision).toBe(2);
    const elsewhere = { shareId: 'share-that-is-not', draft: draftOn(file, 'x'), revision: 0 };
    expect(desk.refused('received.saveDraft', elsewhere).code).toBe('unknown-plan');
    const foreign = { shareId, draft: draftOn(roundOf('sam', 1), 'x'), revision: 2 };
    expect(desk.refused('received.saveDraft', foreign).code).toBe('invalid-input');
    desk.close();
  });
});

describe('damage to what was received', () => {
  function filled(): string {
    const folder = temporaryFolder();
    const desk = new Desk(folder);
    const file = roundOf('noor', 1);
    desk.ask('received.add', { file });
    desk.ask('received.saveDraft', { shareId: file.share.id, draft: draftOn(file, 'Mooie vraag'), revision: 0 });
    desk.close();
    return folder;
  }
  const tamper = (folder: string, sql: string) => {
    const db = new Database(path.join(folder, 'routekaart.db'));
    db.exec(sql);
    db.close();
  };

  it.each([
    ["UPDATE received_share SET json = replace(json, 'Vraag', 'Vreeg')", 'plan-of-noor'],
    ["UPDATE received_share SET head = replace(head, 'noor', 'moor')", 'plan-of-noor'],
    ["UPDATE received_draft SET json = replace(json, 'Mooie', 'Lelke')", 'plan-of-noor'],
    ['DELETE FROM received_draft', ''],
    ['DELETE FROM received_draft; DELETE FROM received_share', ''],
    ['UPDATE received_extent SET checksum_sum = checksum_sum + 1', ''],
    ['DELETE FROM received_extent', ''],
  ])('is noticed: %s', (sql, planId) => {
    const folder = filled();
    rmSync(path.join(folder, 'routekaart.mark'));
    tamper(folder, sql);
    const desk = new Desk(folder);
    expect(desk.store.checkReceived()).toEqual({ planId, what: 'received' });
    expect(desk.store.faults()).toEqual([{ planId, what: 'received' }]);
    const damaged = { code: 'store-damaged', data: { folder, reason: 'changed' } };
    if (planId !== '') expect(desk.refused('received.list', {})).toEqual(damaged);
    if (planId !== '') expect(desk.refused('received.open', { planId })).toEqual(damaged);
    expect(() => desk.store.backup()).toThrow('not sound');
    expect(desk.store.backup([{ planId, what: 'received' }]).isSound).toBe(false);
    desk.close();
  });

  it('is that of the plan, also in a draft of which the round is gone', () => {
    const folder = filled();
    tamper(folder, "PRAGMA foreign_keys = OFF; DELETE FROM received_share; UPDATE received_draft SET json = 'x'");
    const desk = new Desk(folder);
    expect(desk.store.checkReceived()).toEqual({ planId: '', what: 'received' });
    desk.close();
  });

  it('keeps nothing more from being taken in, or taken out', () => {
    const folder = filled();
    const desk = new Desk(folder);
    expect(desk.store.checkReceived()).toBeNull();
    const file = roundOf('sam', 1);
    desk.ask('received.add', { file });
    for (const [revision, text] of ['Een', 'Twee keer', 'Drie'].entries())
      desk.ask('received.saveDraft', { shareId: file.share.id, draft: draftOn(file, text), revision });
    expect(desk.store.checkReceived()).toBeNull();
    desk.ask('received.remove', { planId: 'plan-of-noor' });
    expect(desk.store.checkReceived()).toBeNull();
    desk.ask('received.remove', { planId: 'plan-of-sam' });
    expect(desk.store.checkReceived()).toBeNull();
    expect(desk.store.received.end().writes).toBe(8);
    desk.close();
  });

  it('a file that was emptied, or put back to before, is never taken for a fresh start', () => {
    const emptied = filled();
    truncateSync(path.join(emptied, 'routekaart.db'), 0);
    expect(() => new Desk(emptied)).toThrow(/store-damaged.*emptied/);
    const gone = filled();
    rmSync(path.join(gone, 'routekaart.db'));
    expect(() => new Desk(gone)).toThrow(/store-damaged.*gone/);

    const folder = filled();
    const before = readFileSync(path.join(folder, 'routekaart.db'));
    const desk = new Desk(folder);
    desk.ask('received.add', { file: roundOf('sam', 1) });
    desk.close();
    writeFileSync(path.join(folder, 'routekaart.db'), before);
    expect(() => new Desk(folder)).toThrow(/store-damaged.*lost-edits.*"missing":1/);
  });
});

/** Whether any file of a folder holds a text. */
function holds(folder: string, text: string): boolean {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some(({ name }) => readFileSync(path.join(folder, name)).includes(text));
}
