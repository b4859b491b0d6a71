import { expect, test } from 'vitest';
import { readFile } from '#shared/share/read-file.ts';
import { seal } from '#shared/share/seal.ts';
import { unseal } from '#shared/share/unseal.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('what is sealed opens with the phrase, however its accents were typed, and with no other', async () => {
  const sealed = await seal('{"a":"geheim"}', 'cafe\u0301 met uitzicht', 4);
  expect(Buffer.from(sealed).includes('geheim')).toBe(false);
  expect(readFile(sealed)).toEqual({ ok: false, problem: { code: 'needs-passphrase', data: {} } });
  const opened = await unseal(sealed, 'caf\u00e9 met uitzicht');
  expect(opened.ok && new TextDecoder().decode(opened.value)).toBe('{"a":"geheim"}');
  expect(await unseal(sealed, 'iets anders')).toMatchObject({ problem: { code: 'wrong-passphrase' } });
});

test('what is not sealed stays as it is', async () => {
  expect(await unseal(bytes('{}'), 'x')).toEqual({ ok: true, value: bytes('{}') });
});

test.each([
  ['a work that would take a gigabyte', (text: string) => text.replace(/ 4\n/, ' 20\n')],
  ['no work at all', (text: string) => text.replace(/ 4\n/, '\n')],
  ['another way to open it', (text: string) => text.replace('-> scrypt', '-> X25519')],
  [
    'a byte that changed',
    (text: string) => `${text.slice(0, -1)}${String.fromCharCode((text.charCodeAt(text.length - 1) + 1) % 256)}`,
  ],
  ['an end that is missing', (text: string) => text.slice(0, -5)],
  ['only the first line', () => 'age-encryption.org/v1\n'],
])('a seal with %s is refused', async (_name, change) => {
  const sealed = await seal('{}', 'zin', 4);
  const changed = Buffer.from(change(Buffer.from(sealed).toString('latin1')), 'latin1');
  expect(await unseal(changed, 'zin')).toEqual({ ok: false, problem: { code: 'damaged', data: {} } });
});
