import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sectionsOfProfile } from '#shared/share/policy.ts';
import { knowersOf, leavingTable } from '#shared/share/who-knows.ts';
import { whatLeavesText } from '#shared/text/what-leaves.ts';
import { planWith } from '#tests/support/plans.ts';

const leaving = (part: string) => leavingTable().find((row) => row.part === part)?.leaving;

test('what is private leaves nowhere by itself, and a receiver gets by itself what the profile says', () => {
  for (const part of ['scan', 'belief', 'reflection', 'notes', 'ideas'])
    expect(Object.values(leaving(part) ?? {}), part).not.toContain('goes');
  expect(leaving('scan')?.calendar).toBe('never');
  expect(leaving('notes')).toMatchObject({ manager: 'ticked', paper: 'ticked', calendar: 'ticked', picture: 'never' });
  for (const { part, leaving: cells } of leavingTable())
    for (const profile of ['manager', 'coach', 'colleague'] as const)
      expect(cells[profile] === 'goes', `${part} to ${profile}`).toBe(
        (sectionsOfProfile[profile] as readonly string[]).includes(part),
      );
});

test('a receiver knows what any round held, and is named once', () => {
  const content = (kind: string) => ({ id: 'record-0001', kind, name: '', digest: '0'.repeat(32) });
  const view = planWith((b) => {
    b.share({
      receiverName: 'Marieke',
      round: 1,
      sharedOn: '2026-09-10',
      contents: [content('plan'), content('scan')],
    });
    b.share({ profile: 'colleague', receiverName: 'Youssef', sharedOn: '2026-10-01', contents: [content('plan')] });
    b.share({
      receiverName: 'marieke ',
      round: 2,
      sharedOn: '2026-11-10',
      sections: ['conversations', 'notes'],
      contents: [content('plan'), content('conversation'), content('cost')],
    });
  });
  expect(knowersOf(view).toSorted((a, b) => b.rounds - a.rounds)).toEqual([
    {
      profile: 'manager',
      name: 'marieke ',
      rounds: 2,
      sharedOn: '2026-11-10',
      parts: ['budget', 'conversations', 'notes', 'scan'],
    },
    { profile: 'colleague', name: 'Youssef', rounds: 1, sharedOn: '2026-10-01', parts: [] },
  ]);
});

test('the page in docs/ is today’s; else: node build/run.mjs build/what-leaves.mjs', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/what-leaves.md'), 'utf8');
  expect(page).toBe(whatLeavesText());
});
