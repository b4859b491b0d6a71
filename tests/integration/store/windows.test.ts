import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { remove } from '#shared/model/edits/base.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';
import { adds, alters, changeSet, requirement, samplePlan, temporaryFolder } from './support.ts';
import { House, textOf, type Window } from './windows.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const eisA = requirement('eis-00001', 'Nota’s');
const eisB = requirement('eis-00002', 'Brieven');

function house(delays: () => number = () => 10): House {
  const made = new House(temporaryFolder(), { delays });
  made.ask('changes.apply', { changeSet: changeSet([adds(samplePlan)]) });
  for (const eis of [eisA, eisB]) made.ask('changes.apply', { changeSet: changeSet([adds(eis)]) });
  return made;
}

const pass = (milliseconds = 2_000) => vi.advanceTimersByTimeAsync(milliseconds);
const noteIn = (window: Window, id: string = eisA.id) => {
  const record = window.records.get(id);
  return record && textOf(record, 'note');
};

async function settle(at: House): Promise<void> {
  at.isAway = false;
  at.lostAnswers = 0;
  at.refusals.length = 0;
  for (const window of at.windows) window.pause();
  await pass(3_000);
  for (const window of at.windows) window.pause();
  await pass(5_000);
}

function expectAgreement(at: House): void {
  const stored = Object.fromEntries(at.records().map((r) => [r.id, r]));
  for (const window of at.windows) {
    expect(window.sync.isSaved).toBe(true);
    expect(Object.fromEntries(window.records)).toEqual(stored);
  }
}

describe('two windows on one plan', () => {
  it('what another wrote while an edit of our own is under way is shown in its turn, and the next edit of it is taken', async () => {
    const at = house();
    const [a, b] = [at.open(), at.open()];
    a.type(eisA.id, 'note', 'van-a');
    a.pause();
    b.type(eisB.id, 'note', 'van-b');
    b.pause();
    await pass();
    expect(noteIn(a, eisB.id)).toBe('van-b');
    a.type(eisB.id, 'note', 'verder');
    await settle(at);
    expect(noteIn(b, eisB.id)).toBe('van-b verder');
    expect(a.refused).toEqual([]);
    expectAgreement(at);
  });

  it('different fields of one record stand beside each other', async () => {
    const at = house();
    const [a, b] = [at.open(), at.open()];
    a.commit([alters(eisA, { requiredLevel: 5 })]);
    b.type(eisA.id, 'note', 'van-b');
    b.pause();
    await settle(at);
    expect(at.records().find((r) => r.id === eisA.id)).toMatchObject({ requiredLevel: 5, note: 'van-b' });
    expectAgreement(at);
  });

  it('words at different places of one text are merged, under the cursor and in the queue alike', async () => {
    const at = house();
    at.ask('changes.apply', { changeSet: changeSet([alters(eisA, { note: 'een kort verhaal' })]) });
    const [a, b] = [at.open(), at.open()];
    a.type(eisA.id, 'note', 'eind');
    b.type(eisA.id, 'note', 'begin', false);
    b.pause();
    await pass(50);
    expect(noteIn(a)).toBe('begin een kort verhaal');
    a.pause();
    await settle(at);
    expect(noteIn(b)).toBe('begin een kort verhaal eind');
    expect([a.words(), b.words()]).toEqual(['', '']);
    a.type(eisA.id, 'note', 'nog');
    b.type(eisA.id, 'note', 'vooraan', false);
    a.pause();
    b.pause();
    await settle(at);
    expect(noteIn(a)).toBe('vooraan begin een kort verhaal eind nog');
    expectAgreement(at);
  });

  it('words at one place: the last stands, the others are offered where they were written over', async () => {
    const at = house();
    const [a, b] = [at.open(), at.open()];
    a.type(eisA.id, 'note', 'a-zegt-dit');
    b.type(eisA.id, 'note', 'b-zegt-dat');
    b.pause();
    await pass(200);
    expect(a.offered).toEqual(['b-zegt-dat']);
    await settle(at);
    expect(noteIn(b)).toBe('a-zegt-dit');
    expectAgreement(at);
  });

  it('words for a record that was deleted meanwhile are offered with that record', async () => {
    const at = house();
    const [a, b] = [at.open(), at.open()];
    b.commit(remove(b.records, eisA));
    a.type(eisA.id, 'note', 'net-getypt');
    a.pause();
    await settle(at);
    expect(a.left).toMatchObject([{ reason: 'gone', words: { record: { id: eisA.id }, text: 'net-getypt' } }]);
    expectAgreement(at);
  });

  it('a deletion takes along what was hung on it and typed in it meanwhile; one undo brings all of it back', async () => {
    const at = house();
    const [a, b] = [at.open(), at.open()];
    const builder = new PlanBuilder(testContext('windows', samplePlan.id));
    const score = builder.selfScore({ requirementId: eisA.id, level: 3, evidence: 'Gezien' });
    a.isFeedUp = false;
    b.commit([adds(score)]);
    b.commit([alters(eisA, { note: 'van-b' })]);
    await pass();
    a.commit(remove(a.records, eisA));
    await settle(at);
    a.reconnect();
    expect(at.records().map((r) => r.id)).toEqual([samplePlan.id, eisB.id]);
    expect(a.refused).toEqual([]);
    const undone = a.undo();
    await settle(at);
    expect(await undone).toBe(null);
    expect(noteIn(b)).toBe('van-b');
    expect(b.records.has(score.id)).toBe(true);
    expectAgreement(at);
  });

  it('after a gap in the feed everything is read anew', async () => {
    const at = house();
    const [a, b] = [at.open(), at.open()];
    a.isFeedUp = false;
    b.type(eisB.id, 'note', 'gemist');
    b.pause();
    await pass();
    a.isFeedUp = true;
    b.type(eisA.id, 'note', 'gehoord');
    b.pause();
    await pass();
    expect([noteIn(a, eisB.id), noteIn(a)]).toEqual(['gemist', 'gehoord']);
    a.isFeedUp = false;
    b.type(eisA.id, 'note', 'weer');
    b.pause();
    await pass();
    a.reconnect();
    await pass();
    expectAgreement(at);
  });
});

describe('the queue', () => {
  it('sends in order and says saved only after the last was acknowledged', async () => {
    const at = house();
    const a = at.open();
    for (const word of ['een', 'twee', 'drie']) {
      a.type(eisA.id, 'note', word);
      a.pause();
    }
    expect(a.states).toEqual(['saving']);
    expect(a.sync.isSaved).toBe(false);
    await pass();
    expect(a.states.at(-1)).toBe('saved');
    expect(noteIn(a)).toBe('een twee drie');
    expectAgreement(at);
  });

  it.each(['store-full', 'store-readonly', 'store-io', 'store-busy', 'not-reachable', 'internal'] as const)(
    'keeps what %s stopped, and saves it when it can',
    async (code) => {
      const at = house();
      const a = at.open();
      at.refusals.push(code, code);
      a.type(eisA.id, 'note', 'een');
      a.pause();
      await pass(100);
      expect(a.states.at(-1)).toBe('waiting');
      a.type(eisA.id, 'note', 'twee');
      await settle(at);
      expect(a.refused).toEqual([]);
      expect(noteIn(a)).toBe('een twee');
      expectAgreement(at);
    },
  );

  it.each(['broken-reference', 'fixed-field', 'bad-dates', 'invalid-input'] as const)(
    'gives back the words that %s refused, and keeps what came after',
    async (code) => {
      const at = house();
      const a = at.open();
      at.refusals.push(code);
      a.type(eisA.id, 'note', 'geweigerd');
      a.pause();
      a.type(eisB.id, 'note', 'erna');
      await pass();
      await settle(at);
      expect(a.refused).toMatchObject([{ code }]);
      expect(a.left).toMatchObject([{ reason: 'refused', words: { field: 'note', text: 'geweigerd' } }]);
      expect([noteIn(a), noteIn(a, eisB.id)]).toEqual(['', 'erna']);
      expectAgreement(at);
    },
  );

  it('an edit whose answer was lost is in the store once', async () => {
    const at = house();
    const [a, b] = [at.open(), at.open()];
    at.lostAnswers = 1;
    a.type(eisA.id, 'note', 'een');
    a.pause();
    await pass(60);
    b.type(eisA.id, 'note', 'van-b');
    await settle(at);
    expect(noteIn(a)).toBe('een van-b');
    expect(a.words()).toBe('');
    expectAgreement(at);
  });

  it('an edit whose answer was lost is not taken for somebody else’s, though others went on with it', async () => {
    const at = house();
    const [a, b] = [at.open(), at.open()];
    at.lostAnswers = 1;
    a.isFeedUp = false;
    a.type(eisA.id, 'note', 'een');
    a.pause();
    await pass(60);
    b.type(eisA.id, 'note', 'twee');
    b.pause();
    await pass(60);
    a.reconnect();
    await settle(at);
    expect(noteIn(a)).toBe('een twee');
    expect(a.words()).toBe('');
    expectAgreement(at);
  });
});

describe('undo while something is not saved', () => {
  it('takes back at once what is queued, once, and says no to what lies deeper', async () => {
    const at = house();
    const a = at.open();
    a.type(eisA.id, 'note', 'bewaard');
    a.pause();
    await pass();
    at.isAway = true;
    a.type(eisB.id, 'note', 'eerste');
    a.pause();
    await pass(50);
    a.type(eisA.id, 'title', 'tweede');
    a.pause();
    expect(await a.undo()).toBe(null);
    expect(textOf(a.records.get(eisA.id) as never, 'title')).toBe('Nota’s');
    expect(await a.undo()).toBe(null);
    expect(noteIn(a, eisB.id)).toBe('');
    expect(await a.undo()).toBe('not-saved-yet');
    expect(noteIn(a)).toBe('bewaard');
    await settle(at);
    expect([noteIn(a), noteIn(a, eisB.id)]).toEqual(['bewaard', '']);
    expectAgreement(at);
  });

  it('what was taken back there can be done again', async () => {
    const at = house();
    const a = at.open();
    at.isAway = true;
    a.type(eisA.id, 'note', 'een');
    a.pause();
    await pass(50);
    await a.undo();
    expect(noteIn(a)).toBe('');
    expect(await a.redo()).toBe(null);
    expect(noteIn(a)).toBe('een');
    await settle(at);
    expect(noteIn(a)).toBe('een');
    expectAgreement(at);
  });

  it('waits a moment for an edit that is just being saved, and each press is one step', async () => {
    const at = house();
    const a = at.open();
    a.commit([alters(eisA, { note: 'een' })]);
    a.commit([alters({ ...eisA, note: 'een' }, { note: 'twee' })]);
    a.commit([alters({ ...eisA, note: 'twee' }, { note: 'drie' })]);
    const presses = [a.undo(), a.undo()];
    await pass();
    expect(await Promise.all(presses)).toEqual([null, null]);
    expect(noteIn(a)).toBe('een');
    expectAgreement(at);
  });

  it('takes back one change set of the queue, with others after it', async () => {
    const at = house();
    const a = at.open();
    at.isAway = true;
    a.commit([alters(eisB, { note: 'wacht' })]);
    await pass(50);
    const deletion = changeSet(remove(a.records, eisA));
    a.sync.commit(deletion);
    a.type(eisB.id, 'note', 'later');
    expect(await a.revert(deletion)).toBe(null);
    expect(a.records.has(eisA.id)).toBe(true);
    expect(noteIn(a, eisB.id)).toBe('wacht later');
    await settle(at);
    expect(noteIn(a, eisB.id)).toBe('wacht later');
    expectAgreement(at);
  });
});

// --- any interleaving ---

const anyAct = fc.record({
  window: fc.nat({ max: 2 }),
  do: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('type-end' as const, 'type-start' as const) },
    { weight: 8, arbitrary: fc.constant('pause' as const) },
    { weight: 6, arbitrary: fc.constant('wait' as const) },
    { weight: 1, arbitrary: fc.constantFrom('feed-down' as const, 'feed-up' as const) },
    { weight: 1, arbitrary: fc.constantFrom('away' as const, 'back' as const, 'lose-answer' as const) },
    { weight: 1, arbitrary: fc.constantFrom('refuse' as const, 'full' as const) },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'delete' as const) },
  ),
  record: fc.nat({ max: 1 }),
  field: fc.constantFrom('note', 'title'),
  milliseconds: fc.nat({ max: 120 }),
});

type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

/** Plays it; gives every word that was typed. */
async function play(at: House, acts: readonly Act[]): Promise<string[]> {
  const typed: string[] = [];
  const steps: Promise<unknown>[] = [];
  for (const act of acts) {
    const window = at.windows[act.window % at.windows.length] as Window;
    const { id } = act.record === 0 ? eisA : eisB;
    switch (act.do) {
      case 'type-end':
      case 'type-start': {
        const word = `w${typed.length}x`;
        if (window.type(id, act.field, word, act.do === 'type-end')) typed.push(word);
        break;
      }
      case 'pause':
        window.pause();
        break;
      case 'wait':
        await pass(act.milliseconds);
        break;
      case 'feed-down':
        window.isFeedUp = false;
        break;
      case 'feed-up':
        window.reconnect();
        break;
      case 'away':
      case 'back':
        at.isAway = act.do === 'away';
        break;
      case 'lose-answer':
        at.lostAnswers += 1;
        break;
      case 'refuse':
        at.refusals.push('bad-dates');
        break;
      case 'full':
        at.refusals.push('store-full');
        break;
      case 'undo':
        steps.push(window.undo());
        break;
      case 'redo':
        steps.push(window.redo());
        break;
      case 'delete': {
        const record = window.records.get(id);
        if (record) window.commit(remove(window.records, record));
        break;
      }
    }
  }
  for (const window of at.windows) if (!window.isFeedUp) window.reconnect();
  await settle(at);
  await Promise.all(steps);
  return typed;
}

const anyGame = fc.record({
  windows: fc.integer({ min: 2, max: 3 }),
  acts: fc.array(anyAct, { minLength: 5, maxLength: 60 }),
  delays: fc.infiniteStream(fc.nat({ max: 60 })),
});

async function start({ windows, delays }: { windows: number; delays: Iterator<number> }): Promise<House> {
  const at = house(() => delays.next().value as number);
  for (let i = 0; i < windows; i += 1) at.open();
  return at;
}

describe('in any interleaving', () => {
  it('every typed word is in the plan, in a field, or offered; and all windows agree', async () => {
    await fc.assert(
      fc.asyncProperty(anyGame, async (game) => {
        const at = await start(game);
        const acts = game.acts.filter(({ do: it }) => !['undo', 'redo', 'delete'].includes(it));
        const typed = await play(at, acts);
        expectAgreement(at);
        const found = [JSON.stringify(at.records()), ...at.windows.map((w) => w.words())].join(' ');
        expect(typed.filter((word) => !found.includes(word))).toEqual([]);
        at.store.close();
      }),
      { numRuns: 150 },
    );
  });

  it('with undo and deletion: what a person did not take back is in the history, in a field, or offered', async () => {
    await fc.assert(
      fc.asyncProperty(anyGame, async (game) => {
        const at = await start(game);
        const typed = await play(at, game.acts);
        expectAgreement(at);
        const history = at.ask('history.list', { planId: samplePlan.id, limit: 500 });
        const found = [history, at.windows.map((w) => [w.words(), w.undone])]
          .map((part) => JSON.stringify(part))
          .join(' ');
        expect(typed.filter((word) => !found.includes(word))).toEqual([]);
        at.store.close();
      }),
      { numRuns: 150 },
    );
  });
});
