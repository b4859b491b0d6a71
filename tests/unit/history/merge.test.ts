import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWords, mergeRecord, mergeWords } from '#shared/history/merge.ts';
import { PlanBuilder } from '../../support/plans.ts';

describe('words of two', () => {
  it.each([
    [
      'an end and a beginning',
      'een kort verhaal',
      'een kort verhaal slot',
      'begin een kort verhaal',
      'begin een kort verhaal slot',
    ],
    ['two words of one sentence', 'de nota is lang', 'de brief is lang', 'de nota is kort', 'de brief is kort'],
    ['two sentences', 'Een. Twee. Drie.', 'Eén. Twee. Drie.', 'Een. Twee. Drie en vier.', 'Eén. Twee. Drie en vier.'],
    ['the same twice', 'a b', 'a b c', 'a b c', 'a b c'],
    ['only one of them', 'a', 'a', 'a b', 'a b'],
    ['something taken out and something put in', 'een twee drie', 'een drie', 'een twee drie vier', 'een drie vier'],
    ['lines', 'een\ntwee\n', 'nul\neen\ntwee\n', 'een\ntwee\ndrie\n', 'nul\neen\ntwee\ndrie\n'],
  ])('%s go together', (_what, base, ours, theirs, both) => {
    expect(mergeWords(base, ours, theirs)).toBe(both);
  });

  it.each([
    ['both from nothing', '', 'alfa', 'beta'],
    ['both at the end', 'a', 'a b', 'a c'],
    ['both another word', 'de nota', 'de brief', 'de mail'],
    ['one takes out what the other changes', 'een twee drie', 'een drie', 'een twee-en-half drie'],
  ])('%s do not', (_what, base, ours, theirs) => {
    expect(mergeWords(base, ours, theirs)).toBeNull();
  });

  it('every word that one of them put in is in what they make together, whoever comes first', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd.', 'e\n'), { maxLength: 12 });
    const insert = (base: string[], at: number, word: string) =>
      base.toSpliced(at % (base.length + 1), 0, word).join(' ');
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (base, left, right) => {
        const [ours, theirs] = [insert(base, left, 'ONS'), insert(base, right, 'HUN')];
        const merged = mergeWords(base.join(' '), ours, theirs);
        expect(mergeWords(base.join(' '), theirs, ours)).toBe(merged);
        if (merged === null) return;
        expect(merged).toContain('ONS');
        expect(merged).toContain('HUN');
      }),
    );
  });

  it('goes through a page of text that both worked on at its two ends', () => {
    const page = 'De nota van de week is de nota van de maand. '.repeat(400);
    expect(mergeWords(page, `Vooraan. ${page}`, `${page}Achteraan.`)).toBe(`Vooraan. ${page}Achteraan.`);
  });
});

describe('a record of two', () => {
  const eis = new PlanBuilder().requirement({ title: 'Nota’s', note: 'een kort verhaal' });

  it('takes different fields of both, and names what both changed', () => {
    const ours = { ...eis, requiredLevel: 5 as const, note: 'een kort verhaal eind', title: 'Brieven' };
    const theirs = { ...eis, importance: 'high' as const, note: 'begin een kort verhaal', title: 'Mails' };
    const { record, collisions } = mergeRecord(eis, ours, theirs as typeof eis);
    expect(record).toEqual({ ...theirs, requiredLevel: 5, note: 'begin een kort verhaal eind', title: 'Brieven' });
    expect(collisions).toEqual([{ field: 'title', base: 'Nota’s', ours: 'Brieven', theirs: 'Mails' }]);
  });

  it('knows words from dates, choices and references', () => {
    expect(['title', 'note'].map((field) => isWords('requirement', field))).toEqual([true, true]);
    expect(['importance', 'requiredLevel', 'id', 'nothing'].map((field) => isWords('requirement', field))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isWords('activity', 'startDate')).toBe(false);
  });
});
