import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, type DraftEvent, type DraftRules, draftOf, isDirty, step } from '#renderer/ui/draft.ts';
import { mergeWords } from '#shared/history/merge.ts';

const plain: DraftRules = { validate: () => null, isSame: (one, other) => one.trim() === other.trim() };

/** Runs the events and gathers what was handed over. */
function run(stored: string, events: readonly DraftEvent[], rules = plain) {
  const commits: { text: string; group: string }[] = [];
  let draft = draftOf(stored);
  for (const event of events) {
    const next = step(draft, event, rules);
    draft = next.draft;
    if (next.commit) commits.push(next.commit);
  }
  return { draft, commits };
}

const focus = (group = 'g1'): DraftEvent => ({ kind: 'focus', group });
const type = (text: string): DraftEvent => ({ kind: 'type', text, group: 'late' });
const stored = (text: string): DraftEvent => ({ kind: 'stored', text });
const pause: DraftEvent = { kind: 'pause' };
const blur: DraftEvent = { kind: 'blur' };
const leave: DraftEvent = { kind: 'leave' };
const confirm: DraftEvent = { kind: 'confirm' };

describe('handing over', () => {
  test('a pause hands over what was typed, once, under the group of the stretch of focus', () => {
    const { commits } = run('', [focus(), type('a'), type('ab'), pause, pause]);
    expect(commits).toEqual([{ text: 'ab', group: 'g1' }]);
  });

  test('two pauses within one stretch of focus share their group; the next stretch has its own', () => {
    const { commits } = run('', [
      focus('one'),
      type('a'),
      pause,
      stored('a'),
      type('ab'),
      blur,
      stored('ab'),
      focus('two'),
      type('abc'),
      blur,
    ]);
    expect(commits).toEqual([
      { text: 'a', group: 'one' },
      { text: 'ab', group: 'one' },
      { text: 'abc', group: 'two' },
    ]);
  });

  test.each([
    ['blur', blur],
    ['Enter', confirm],
    ['leaving the screen or the page', leave],
  ])('%s hands over without a pause', (_name, event) => {
    expect(run('', [focus(), type('a'), event]).commits).toEqual([{ text: 'a', group: 'g1' }]);
  });

  test('nothing typed, nothing handed over', () => {
    expect(run('was', [focus(), pause, blur, leave]).commits).toEqual([]);
    expect(run('was', [focus(), type('was!'), type('was'), blur]).commits).toEqual([]);
  });

  test('text that came without focus, as from dictation, still has a group', () => {
    expect(run('', [type('gezegd'), leave]).commits).toEqual([{ text: 'gezegd', group: 'late' }]);
  });
});

test('values put in from beside the field are each a stretch of their own', () => {
  const { commits } = run('', [
    { kind: 'type', text: '1', group: 'one' },
    confirm,
    { kind: 'type', text: '2', group: 'two' },
    confirm,
  ]);
  expect(commits.map(({ group }) => group)).toEqual(['one', 'two']);
});

describe('changes from outside', () => {
  test('are taken over when nothing typed waits, also while the field has the focus', () => {
    expect(run('was', [stored('undone')]).draft.text).toBe('undone');
    expect(run('was', [focus(), stored('undone')]).draft.text).toBe('undone');
  });

  test('never overwrite what is being typed, and what is typed is handed over afterwards', () => {
    const { draft, commits } = run('was', [focus(), type('mine'), stored('theirs'), pause]);
    expect(draft.text).toBe('mine');
    expect(commits).toEqual([{ text: 'mine', group: 'g1' }]);
  });

  test('going back to the text from before an outside change is a change too', () => {
    const { draft, commits } = run('', [focus(), type('x'), stored('theirs'), type(''), blur]);
    expect(draft.text).toBe('');
    expect(commits).toEqual([{ text: '', group: 'g1' }]);
  });

  test('the late echo of an own hand-over does not move the text', () => {
    const { draft } = run('', [focus(), type('ab'), pause, type('abc'), pause, stored('ab'), stored('abc')]);
    expect(draft.text).toBe('abc');
    expect(isDirty(draft)).toBe(false);
  });

  test('an echo in another shape waits for the cursor to go', () => {
    const trimmed = [focus(), type('ab '), pause, stored('ab')];
    expect(run('', trimmed).draft.text).toBe('ab ');
    expect(run('', [...trimmed, blur]).draft.text).toBe('ab');
  });

  test('undo of an own hand-over shows at once', () => {
    expect(run('was', [focus(), type('new'), pause, stored('new'), stored('was')]).draft.text).toBe('was');
  });
});

describe('text that cannot be handed over', () => {
  const numbers: DraftRules = {
    validate: (text) => (/^\d*$/.test(text) ? null : 'not a number'),
    isSame: (one, other) => Number(one) === Number(other),
  };

  test('stays on screen, is not handed over, and gets its sentence on leaving the field', () => {
    const { draft, commits } = run('1', [focus(), type('1o'), blur], numbers);
    expect(draft).toMatchObject({ text: '1o', error: 'not a number' });
    expect(commits).toEqual([]);
  });

  test('says nothing while the person still types', () => {
    expect(run('1', [focus(), type('1o'), pause], numbers).draft.error).toBeNull();
  });

  test('loses its sentence as soon as it can be read, and is then handed over', () => {
    const { draft, commits } = run('1', [focus(), type('1o'), blur, focus('g2'), type('10'), pause], numbers);
    expect(draft.error).toBeNull();
    expect(commits).toEqual([{ text: '10', group: 'g2' }]);
  });

  test('stays when the value changes outside', () => {
    expect(run('1', [focus(), type('1o'), blur, stored('5')], numbers).draft.text).toBe('1o');
  });

  test('another way to write the same value is not a change, and takes its usual shape on leaving', () => {
    const { draft, commits } = run('10', [focus(), type('0010'), blur], numbers);
    expect(commits).toEqual([]);
    expect(draft.text).toBe('10');
  });
});

/** The moves a person and the world can make; `echo` is the store showing the oldest hand-over it has not shown yet. */
const moves = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), text: fc.string({ maxLength: 4 }) }) },
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constantFrom('focus' as const, 'pause', 'blur', 'confirm', 'leave', 'echo') }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('outside' as const), text: fc.string({ maxLength: 4 }) }) },
  ),
  { maxLength: 40 },
);

test('whatever happens, each key shows, and what was typed last is handed over in the end', () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      const commits: string[] = [];
      const unseen: string[] = [];
      let draft: Draft = draftOf('');
      let typed: string | null = null;
      const send = (event: DraftEvent) => {
        const next = step(draft, event, { ...plain, isSame: (one, other) => one === other });
        draft = next.draft;
        if (next.commit) {
          commits.push(next.commit.text);
          unseen.push(next.commit.text);
        }
      };
      for (const move of sequence) {
        const waited = isDirty(draft);
        if (move.kind === 'type') {
          send({ kind: 'type', text: move.text, group: 'g' });
          typed = move.text;
          expect(draft.text).toBe(move.text);
        } else if (move.kind === 'outside') {
          unseen.length = 0;
          send({ kind: 'stored', text: move.text });
          if (!waited) typed = null;
        } else if (move.kind === 'echo') {
          const text = unseen.shift();
          if (text !== undefined) send({ kind: 'stored', text });
        } else if (move.kind === 'focus') send({ kind: 'focus', group: 'g' });
        else send({ kind: move.kind });
        if (typed !== null) expect(draft.text).toBe(typed);
      }
      const wasDirty = isDirty(draft);
      send({ kind: 'leave' });
      expect(isDirty(draft)).toBe(false);
      if (wasDirty) expect(commits.at(-1)).toBe(draft.text);
    }),
    { numRuns: 2000 },
  );
});

describe('another window writes while one types', () => {
  const merging: DraftRules = { ...plain, merge: mergeWords };
  const play = (start: string, events: readonly DraftEvent[]) => {
    const overwritten: string[] = [];
    let draft = draftOf(start);
    for (const event of events) {
      const next = step(draft, event, merging);
      draft = next.draft;
      if (next.overwritten !== null) overwritten.push(next.overwritten);
    }
    return { draft, overwritten };
  };

  test('what both did to the text is put together under the cursor, and is still to be handed over', () => {
    const { draft, overwritten } = play('een kort verhaal', [
      focus(),
      type('een kort verhaal eind'),
      stored('begin een kort verhaal'),
    ]);
    expect(draft.text).toBe('begin een kort verhaal eind');
    expect(isDirty(draft)).toBe(true);
    expect(overwritten).toEqual([]);
  });

  test('at one place what is typed here stays, and the other text is given back to be chosen from', () => {
    const { draft, overwritten } = play('', [focus(), type('alfa'), stored('beta')]);
    expect(draft.text).toBe('alfa');
    expect(overwritten).toEqual(['beta']);
  });

  test('what was handed over and comes back merged is taken in', () => {
    const { draft, overwritten } = play('', [focus(), type('alfa'), pause, stored('beta alfa')]);
    expect(draft.text).toBe('beta alfa');
    expect(isDirty(draft)).toBe(false);
    expect(overwritten).toEqual([]);
  });
});
