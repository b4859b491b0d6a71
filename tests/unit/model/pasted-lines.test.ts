import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPastedLines } from '#shared/model/pasted-lines.ts';

test.each([
  ['Nota’s schrijven', ['Nota’s schrijven']],
  ['een\ntwee\r\ndrie\rvier', ['een', 'twee', 'drie', 'vier']],
  ['- een\n– twee\n• drie\n* vier\n▪\tvijf\n·zes', ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']],
  ['1. een\n2) twee\n(3) drie\nb. vier\n1.2 vijf\n1.2.3. zes', ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']],
  ['  \n\n---\n* \neen  met   ruimte ', ['een met ruimte']],
  ['3D-modellen maken', ['3D-modellen maken']],
  ['24 uur per dag bereikbaar', ['24 uur per dag bereikbaar']],
  ['2026 afsluiten', ['2026 afsluiten']],
  ['C.V. schrijven', ['C.V. schrijven']],
  ['12,5 uur', ['12,5 uur']],
  ['10.000 stappen', ['10.000 stappen']],
  ['', []],
] as const)('%j gives %j', (text, lines) => {
  expect(readPastedLines(text)).toEqual(lines);
});

test('lines that were read once read the same again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Adviseren', 'Cijfers lezen, duiden', 'De wet kennen (Woo)')), (lines) => {
      expect(readPastedLines(lines.map((l, i) => `${i + 1}. ${l}`).join('\n'))).toEqual(lines);
      expect(readPastedLines(lines.join('\r\n'))).toEqual(lines);
    }),
  );
});
