import { describe, expect, it } from 'vitest';
import { ErrorCode } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/text/errors.ts';

describe('the sentence of an error', () => {
  it('is there for every code, in both languages, and says what to do', () => {
    for (const code of ErrorCode.options) {
      const nl = errorSentence({ code, data: {} }, 'nl');
      const en = errorSentence({ code, data: {} }, 'en');
      for (const sentence of [nl, en]) {
        expect(sentence, code).toMatch(/^[A-Z].*[.:]$/);
        expect(sentence, code).not.toMatch(/undefined|SQL|NaN| {2}|Invalid/);
      }
      expect(nl).not.toBe(en);
      expect(nl, code).toMatch(/niets|veilig|niet opgeslagen|niet veranderd/);
      expect(nl, code).toMatch(/; ?.+|, (dus|bijvoorbeeld)/);
    }
  });

  it('tells what is missing and where the newest good backup is', () => {
    const data = {
      folder: '/home/noor/plan',
      reason: 'lost-edits',
      missing: 12,
      lastEditAt: '2026-11-23T10:00:00.000Z',
      backup: '/home/noor/plan/backups/routekaart-v1.db',
      backupAt: '2026-11-22T08:00:00Z',
    };
    expect(errorSentence({ code: 'store-damaged', data }, 'nl')).toBe(
      'Er ontbreekt iets in je gegevens in /home/noor/plan: de laatste 12 wijzigingen (tot en met 23 november 2026). ' +
        'Er is niets veranderd of weggegooid; de nieuwste goede reservekopie is van 22 november 2026. ' +
        'Routekaart laat zien hoe je verder kunt.',
    );
    expect(errorSentence({ code: 'store-damaged', data: { ...data, missing: 1 } }, 'en')).toContain(
      'the last change (up',
    );
  });
});
