import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlanRecord, referencesOf } from '#shared/model/records.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { readShareFile } from '#shared/share/read-file.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { anyChoice } from '#tests/support/any-share.ts';
import { testContext } from '#tests/support/plans.ts';

const words = { note: 'Zie de neventaak', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

const anyShare = anyPlan().chain((view) => anyChoice(view).map((choice) => ({ view, choice })));

test('what was shared is read back as it was', () => {
  fc.assert(
    fc.property(anyShare, ({ view, choice }) => {
      const { file } = makeShareFile(view, choice, testContext('share'), words);
      const read = readShareFile(Buffer.from(fileText(file)));
      // As JSON writes it: it has no minus zero.
      expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(file)) });
      const ids = new Set(file.records.map((r) => r.id as string));
      for (const record of file.records) {
        expect(PlanRecord.safeParse(record).success).toBe(true);
        for (const { id } of referencesOf(record)) expect(ids.has(id)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
