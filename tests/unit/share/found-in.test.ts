import { describe, expect, test } from 'vitest';
import { newChoice } from '#shared/share/choice.ts';
import { routekaartIn } from '#shared/share/found-in.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { fillPage, pageMarks } from '#shared/share/page.ts';
import { isRoutekaart, readFile } from '#shared/share/read-file.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

const b = new PlanBuilder();
b.plan({ ownerName: 'Noor' });
b.learningQuestion({ text: 'Hoe </script> lees ik <b>cijfers</b>?\n{ eerlijk }' });
const { file } = makeShareFile(b.view(), newChoice('manager', 'Marieke'), testContext(), {
  note: '',
  edition: 'page',
  hasPassphrase: false,
  madeWith: '0.1.0',
});
const content = fileText(file);
const template = `<!doctype html><html lang="${pageMarks.language}"><title>${pageMarks.title}</title>
<div>${pageMarks.words}</div>
<script type="application/json" id="content">${pageMarks.content}</script><script>{"format":"routekaart"}</script>`;
const page = fillPage(template, { content, words: '<p>Plan</p>', title: 'Plan van Noor', language: 'nl' });
const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['itself', content],
  ['itself, laid out by an editor', JSON.stringify(JSON.parse(content), null, 2)],
  ['itself, with the mark of a text editor before it', `\ufeff${content}`],
  ['our page', page],
  ['a mail with it under the words, and a name under that', `Hoi Noor,\n{ zie onder }\n\n${content}\n\n-- \nMarieke`],
])('it is found and read in %s', (_, text) => {
  expect(isRoutekaart(bytes(text))).toBe(true);
  expect(readFile(bytes(text))).toEqual({ ok: true, value: file });
});

test('a sealed one is known before it is opened', () => {
  expect(isRoutekaart(bytes('age-encryption.org/v1\n-> scrypt'))).toBe(true);
});

describe('what is something else stays that', () => {
  test.each([
    ['a job profile', 'Functieprofiel\n\nKennis van {format} en "routekaart".'],
    ['a profile as a page', '<html><h1>Functieprofiel</h1><p>format: routekaart</p></html>'],
    ['another page that talks of it', '<html><script>const a = {"format":"routekaart"}</script></html>'],
    ['JSON of another program', '{"format":"anders","doel":"routekaart"}'],
    ['a Word file', 'PK\x03\x04 {"format":"routekaart"}'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(isRoutekaart(bytes(text))).toBe(false);
  });

  test('bytes that are no text', () => {
    expect(isRoutekaart(Uint8Array.of(0x7b, 0xff, 0xfe))).toBe(false);
  });
});

test('a page of which a mail program took the data is known, and said to be damaged', () => {
  const stripped = page
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace('<p>Plan</p>', '<article class="rk-shared"></article>');
  expect(isRoutekaart(bytes(stripped))).toBe(true);
  expect(readFile(bytes(stripped))).toMatchObject({ ok: false, problem: { code: 'damaged' } });
});

test('a page whose block holds something else is not searched any further', () => {
  expect(routekaartIn(page.replace(content, '{}'))).toBe(null);
});
