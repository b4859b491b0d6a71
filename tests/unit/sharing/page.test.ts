import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { fillPage, pageMarks } from '#shared/share/page.ts';
import { readFileText } from '#shared/share/read-file.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { testContext } from '#tests/support/plans.ts';

const template = `<html lang="${pageMarks.language}"><title>${pageMarks.title}</title><script type="application/json">${pageMarks.content}</script>`;

test('whatever somebody wrote stays data: the page has no more elements than the template, and gives the file back', () => {
  fc.assert(
    fc.property(anyPlan(), fc.string({ unit: 'grapheme' }), (view, note) => {
      const { file } = makeShareFile(view, newChoice('manager', '</title><b>'), testContext(), {
        note: `${note}</script><!--$&`,
        edition: 'page',
        hasPassphrase: false,
        madeWith: '0.1.0',
      });
      const page = fillPage(template, { content: fileText(file), title: '</title><b>&', language: 'nl' });
      expect(page.match(/</g)?.length).toBe(template.match(/</g)?.length);
      const content = page.slice(page.indexOf('json">') + 6, page.indexOf('</script>'));
      expect(readFileText(content)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(file)) });
    }),
    { numRuns: 50 },
  );
});

test('content that could be taken for markup, and a template without a place for it, are refused', () => {
  expect(() => fillPage(template, { content: '<', title: '', language: 'nl' })).toThrow();
  expect(() => fillPage('<html>', { content: '{}', title: '', language: 'nl' })).toThrow();
});
