import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOfShare } from '#renderer/features/sharing/words-of-page.tsx';
import { newChoice } from '#shared/share/choice.ts';
import { isOurPage } from '#shared/share/found-in.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { fillPage, pageMarks } from '#shared/share/page.ts';
import { readFileText } from '#shared/share/read-file.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { testContext } from '#tests/support/plans.ts';

const template = `<html lang="${pageMarks.language}"><title>${pageMarks.title}</title><div>${pageMarks.words}</div><script type="application/json">${pageMarks.content}</script>`;

test('whatever somebody wrote stays data: the page has no more elements than the template, and gives the file back', () => {
  fc.assert(
    fc.property(anyPlan(), fc.string({ unit: 'grapheme' }), (view, note) => {
      const { file } = makeShareFile(view, newChoice('manager', '</title><b>'), testContext(), {
        note: `${note}</script><!--$&`,
        edition: 'page',
        hasPassphrase: false,
        madeWith: '0.1.0',
      });
      const words = wordsOfShare(file, 'nl');
      const page = fillPage(template, { content: fileText(file), words, title: '</title><b>&', language: 'nl' });
      const count = (text: string) => text.match(/</g)?.length ?? 0;
      expect(isOurPage(page)).toBe(true);
      expect(count(page)).toBe(count(template) + count(words));
      expect(words).not.toMatch(/<\/?(?:title|script|b)\b|<!--|\sstyle=/);
      const block = page.slice(page.indexOf('json">') + 6);
      const content = block.slice(0, block.indexOf('</script>'));
      expect(readFileText(content)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(file)) });
    }),
    { numRuns: 50 },
  );
});

test('content that could be taken for markup, and a template without a place for it, are refused', () => {
  expect(() => fillPage(template, { content: '<', words: '', title: '', language: 'nl' })).toThrow();
  expect(() => fillPage('<html>', { content: '{}', words: '', title: '', language: 'nl' })).toThrow();
});
