import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '#shared/document/read-text.ts';
import { applyChanges } from '#shared/history/apply.ts';
import { takeOver } from '#shared/model/edits/profiles.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { PlanRecord } from '#shared/model/records.ts';
import { mergeWithAbove, proposeFrom, splitAt } from '#shared/profile/propose.ts';
import { readProfile } from '#shared/profile/read-profile.ts';
import { matchLines } from '#shared/profile/same-words.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const text = `Taken
• Stelt het jaarplan van de afdeling op
• Beantwoordt vragen van de raad binnen de termijn
• Kent de Waterwet

Contact
• Overlegt met gemeenten langs de rivier`;
const newer = `Functie waterbeheer
Bijgewerkt in november

Taken
• Stelt het jaarplan van de afdeling zelf op
• Overlegt met gemeenten langs de rivier
• Houdt het archief van de dijken bij
• Beantwoordt vragen van de raad binnen de termijn.`;
const read = (words: string) => ({ title: 'Adviseur water', text: words, fileName: 'adviseur.docx' });
const after = (view: PlanView, changes: Parameters<typeof applyChanges>[1]) =>
  new PlanView(applyChanges(view.records, changes));

test('a new profile proposes each entry under its heading, with its place, kind and a middle level', () => {
  const { reading, proposals } = proposeFrom(readText(text), planWith());
  expect(reading.headings.map((h) => h.text)).toEqual(['Taken', 'Contact']);
  expect(proposals.map((p) => [p.heading, p.title, p.mastery, p.requiredLevel, p.isTicked])).toEqual([
    [0, 'Stelt het jaarplan van de afdeling op', 'skill', 3, true],
    [0, 'Beantwoordt vragen van de raad binnen de termijn', 'skill', 3, true],
    [0, 'Kent de Waterwet', 'knowledge', 3, true],
    [1, 'Overlegt met gemeenten langs de rivier', 'skill', 3, true],
  ]);
});

test('taking over adds the profile and the ticked requirements, in order, each with its place', () => {
  const view = planWith((b) => b.requirement({ title: 'Er was er al een', position: 4 }));
  const { proposals } = proposeFrom(readText(text), view);
  const chosen = proposals.map((p, i) => ({ ...p, isTicked: i !== 1 }));
  const taken = takeOver(testContext('new'), view, read(text), chosen, null);
  const next = after(view, taken.changes);
  for (const record of next.records.values()) expect(PlanRecord.parse(record)).toEqual(record);
  expect(next.jobProfiles).toMatchObject([{ title: 'Adviseur water', fileName: 'adviseur.docx', text }]);
  expect(next.requirementsFrom(taken.profile.id).map((r) => r.title)).toEqual([
    'Stelt het jaarplan van de afdeling op',
    'Kent de Waterwet',
    'Overlegt met gemeenten langs de rivier',
  ]);
  for (const r of next.requirementsFrom(taken.profile.id))
    expect(text.slice(r.profileStart ?? 0, r.profileEnd ?? 0)).toBe(r.title);
  expect(next.requirements[0]?.title).toBe('Er was er al een');
});

test('the same profile again proposes nothing new and changes nothing', () => {
  const view = planWith();
  const first = takeOver(testContext('new'), view, read(text), proposeFrom(readText(text), view).proposals, null);
  const then = after(view, first.changes);
  const again = proposeFrom(readText(text), then, first.profile.id).proposals;
  expect(again.every((p) => p.existing !== null && !p.isTicked)).toBe(true);
  expect(takeOver(testContext('more'), then, read(text), again, first.profile.id).changes).toEqual([]);
  const allTicked = again.map((p) => ({ ...p, isTicked: true }));
  expect(takeOver(testContext('more'), then, read(text), allTicked, first.profile.id).changes).toEqual([]);
});

test('a newer version shows what is new; what was there keeps its words and moves to its new place', () => {
  const view = planWith();
  const first = takeOver(testContext('new'), view, read(text), proposeFrom(readText(text), view).proposals, null);
  let then = after(view, first.changes);
  // Rewritten by the user: found by the words it was read from.
  const rewritten = then.requirements[1];
  if (rewritten)
    then = after(then, [
      { before: rewritten, after: { ...rewritten, title: 'Raadsvragen op tijd af', requiredLevel: 4 } },
    ]);
  const { proposals } = proposeFrom(readText(newer), then, first.profile.id);
  expect(proposals.filter((p) => p.isTicked).map((p) => p.title)).toEqual(['Houdt het archief van de dijken bij']);
  const { changes } = takeOver(testContext('more'), then, read(newer), proposals, first.profile.id);
  const last = after(then, changes);
  expect(last.jobProfiles).toHaveLength(1);
  const places = last.requirements.map((r) => [
    r.title,
    r.profileStart === null ? null : newer.slice(r.profileStart, r.profileEnd ?? 0),
  ]);
  expect(places).toEqual([
    ['Stelt het jaarplan van de afdeling op', 'Stelt het jaarplan van de afdeling zelf op'],
    ['Raadsvragen op tijd af', 'Beantwoordt vragen van de raad binnen de termijn'],
    ['Kent de Waterwet', null],
    ['Overlegt met gemeenten langs de rivier', 'Overlegt met gemeenten langs de rivier'],
    ['Houdt het archief van de dijken bij', 'Houdt het archief van de dijken bij'],
  ]);
});

test('lines match by the same words first, then by nearly the same, each once', () => {
  const known = ['Kent de wet', 'Stelt plannen op voor de hele afdeling', 'kent de Wét.'];
  expect(matchLines(['KENT de wet;', 'Kent de wet', 'Kent de wet'], known)).toEqual([0, 2, -1]);
  expect(matchLines(['Stelt plannen op voor de afdeling'], known)).toEqual([1]);
  expect(matchLines(['Stelt roosters op', ''], known)).toEqual([-1, -1]);
});

test('a merged requirement is known again, in the same text and in a newer one', () => {
  const view = planWith();
  const { proposals: all } = proposeFrom(readText(text), view);
  const merged = mergeWithAbove(all, all[1]?.key ?? '', ' en ');
  const first = takeOver(testContext('new'), view, read(text), merged, null);
  const then = after(view, first.changes);
  expect(proposeFrom(readText(text), then, first.profile.id).proposals.every((p) => p.existing !== null)).toBe(true);
  const { proposals } = proposeFrom(readText(newer), then, first.profile.id);
  expect(proposals.filter((p) => p.isTicked).map((p) => p.title)).toEqual(['Houdt het archief van de dijken bij']);
  const last = after(then, takeOver(testContext('more'), then, read(newer), proposals, first.profile.id).changes);
  const [both] = last.requirements;
  expect(newer.slice(both?.profileStart ?? 0, both?.profileEnd ?? 0)).toMatch(/^Stelt[\s\S]*termijn$/);
});

test('merging joins two titles and their places, splitting takes them apart again', () => {
  const { proposals } = proposeFrom(readText(text), planWith());
  const merged = mergeWithAbove(proposals, proposals[1]?.key ?? '', ' en ');
  expect(merged).toHaveLength(3);
  expect(merged[0]?.title).toBe(
    'Stelt het jaarplan van de afdeling op en beantwoordt vragen van de raad binnen de termijn',
  );
  expect(text.slice(merged[0]?.place?.start, merged[0]?.place?.end)).toMatch(/^Stelt[\s\S]*termijn$/);
  expect(mergeWithAbove(proposals, proposals[0]?.key ?? '', ' en ')).toBe(proposals);

  const title = proposals[1]?.title ?? '';
  const parts = splitAt(proposals, proposals[1]?.key ?? '', title.indexOf('binnen'), text);
  expect(parts.map((p) => p.title)).toContain('Binnen de termijn');
  expect(parts.map((p) => p.place && text.slice(p.place.start, p.place.end)).slice(1, 3)).toEqual([
    'Beantwoordt vragen van de raad',
    'binnen de termijn',
  ]);
  expect(new Set(parts.map((p) => p.key)).size).toBe(5);
  expect(splitAt(proposals, proposals[1]?.key ?? '', 0, text)).toBe(proposals);
  expect(splitAt(proposals, proposals[1]?.key ?? '', title.length, text)).toBe(proposals);
});

test('whatever the plan and the profile, taking over fits the schemas and doubles nothing', () => {
  const line = fc.constantFrom(
    '• Kent de wet',
    '• Begroting begrijpen',
    '• Hoe schrijf ik korter?',
    'Taken',
    '',
    'Je kan tellen.',
  );
  const anyProfile = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(anyPlan(), anyProfile, fc.boolean(), (view, words, isAgain) => {
      const profileId = isAgain ? (view.jobProfiles[0]?.id ?? null) : null;
      const old = profileId === null ? undefined : view.get('jobProfile', profileId);
      const { proposals } = proposeFrom(readText(words), view, profileId);
      const taken = takeOver(testContext('new'), view, read(words), proposals, profileId);
      const next = after(view, taken.changes);
      for (const record of next.records.values()) expect(PlanRecord.safeParse(record).success).toBe(true);
      expect(next.requirements.length - view.requirements.length).toBe(proposals.filter((p) => p.isTicked).length);
      const again = proposeFrom(readText(words), next, taken.profile.id).proposals.filter((p) => p.existing === null);
      expect(again.length).toBe(proposals.filter((p) => p.existing === null && !p.isTicked).length);
      for (const r of next.requirementsFrom(taken.profile.id)) {
        const { items } = readProfile(readText(words));
        const isFromHere = items.some((i) => i.start === r.profileStart) && items.some((i) => i.end === r.profileEnd);
        const isUntouched = next.records.get(r.id) === view.records.get(r.id) && old?.text === words;
        expect(isFromHere || isUntouched || r.profileStart === null).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('the scale of a profile comes along with its requirements in one step, or the plan keeps its words', () => {
  const view = planWith();
  const levelWords = ['basis', '', 'gevorderd', '', 'expert'];
  const { proposals } = proposeFrom(readText(text), view);
  const taken = takeOver(testContext(), view, read(text), proposals, null, levelWords).changes;
  expect(after(view, taken).plan.levelWords).toEqual(levelWords);
  expect(taken.filter((change) => (change.after ?? change.before)?.kind === 'plan')).toHaveLength(1);
  const kept = takeOver(testContext(), after(view, taken), read(newer), [], null).changes;
  expect(after(after(view, taken), kept).plan.levelWords).toEqual(levelWords);
});

test('a requirement of another profile keeps its place there, one of none gets a place in this', () => {
  const view = planWith((b) => {
    const other = b.jobProfile({ title: 'Een ander profiel' });
    b.requirement({ title: 'Duidt cijfers', profileId: other.id, profileStart: 3, profileEnd: 9 });
    b.requirement({ title: 'Schrijft nota’s' });
    b.requirement({ title: 'Staat er niet in' });
  });
  const [ofOther, ofNone, absent] = view.requirements;
  const proposal = (existing: typeof ofOther, start: number) =>
    ({ existing, title: existing?.title, isTicked: true, place: { start, end: start + 5 }, behaviours: [] }) as never;
  const read = { title: 'Adviseur', text: 'Duidt cijfers en schrijft nota’s', fileName: '' };
  const proposals = [proposal(ofOther, 0), proposal(ofNone, 17)];
  const { changes, profile } = takeOver(testContext('new'), view, read, proposals, null);
  const after = new PlanView(applyChanges(view.records, changes)).requirements;
  expect(after[0]).toEqual(ofOther);
  expect(after[1]).toEqual({ ...ofNone, profileId: profile.id, profileStart: 17, profileEnd: 22 });
  expect(after[2]).toEqual(absent);
});
