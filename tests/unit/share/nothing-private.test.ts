import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOfShare } from '#renderer/features/sharing/words-of-page.tsx';
import { TalkPointOrigin } from '#shared/model/kinds/conversation.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf, type PlanRecord } from '#shared/model/records.ts';
import { newChoice, type ShareChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { fillPage, pageMarks } from '#shared/share/page.ts';
import { sectionOfKind } from '#shared/share/policy.ts';
import { selection } from '#shared/share/selection.ts';
import { pageTexts } from '#shared/text/page.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { anyChoice } from '#tests/support/any-share.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;
const secretOf = (id: string, field: string) => `kanarie van ${id} in ${field}.`;

/** The record with a text of its own in every field that takes a text. */
function withSecrets(record: PlanRecord): PlanRecord {
  const { schema, references } = definitionOf(record.kind);
  let marked = record as unknown as Record<string, unknown>;
  for (const [field, value] of Object.entries(marked)) {
    if (typeof value !== 'string' || references.some((r) => r.field === field)) continue;
    const tried = { ...marked, [field]: secretOf(record.id, field) };
    if (schema.safeParse(tried).success) marked = tried;
  }
  if (record.kind === 'scan') {
    const { remarks } = record;
    marked.remarks = Object.fromEntries(Object.keys(remarks).map((f) => [f, secretOf(record.id, f)]));
  }
  if (record.kind === 'requirement' && record.notNow) marked.notNow = { reason: secretOf(record.id, 'notNow') };
  if (record.kind === 'decision')
    // What an earlier agreement remembers of a record is as private as that record.
    marked.agreed = record.agreed.map((a) => ({ ...a, fields: { title: secretOf(a.id, 'agreed') } }));
  return marked as unknown as PlanRecord;
}

/** Whether a record may not leave by the words of method.md alone, without asking the code that selects. */
function mustStay(record: PlanRecord, choice: ShareChoice): boolean {
  switch (record.kind) {
    case 'plan':
      return false;
    case 'scan':
    case 'belief':
    case 'reflection':
      return !choice.privateKinds.includes(record.kind) || choice.excludedIds.includes(record.id);
    case 'talkPoint': {
      // It says again what something private says.
      const source = ({ scan: 'scan', belief: 'belief', logbook: 'reflection' } as const)[record.origin as 'scan'];
      const isTold = source === undefined || choice.privateKinds.includes(source);
      return !isTold || !choice.sections.includes('talkPoints') || choice.excludedIds.includes(record.id);
    }
    default: {
      const section = sectionOfKind(record.kind);
      const isChosen = section !== null && choice.sections.includes(section);
      return !isChosen || choice.excludedIds.includes(record.id);
    }
  }
}

const anyShare = anyPlan().chain((plan) => {
  const view = new PlanView(new Map([...plan.records].map(([id, record]) => [id, withSecrets(record)])));
  return anyChoice(view).map((choice) => ({ view, choice }));
});

test('a share of a random plan holds no private text, no text that stays, and no id that leads to it', () => {
  fc.assert(
    fc.property(anyShare, ({ view, choice }) => {
      const { file } = makeShareFile(view, choice, testContext('share'), words);
      const content = fileText(file);
      const template = `<html lang="${pageMarks.language}"><title>${pageMarks.title}</title>${pageMarks.words}${pageMarks.content}</html>`;
      const title = pageTexts.nl.shareTitle(file.share.byName, file.share.round);
      // The file, and the page for the browser with it inside.
      const bytes = Buffer.from(
        content + fillPage(template, { content, words: wordsOfShare(file, 'nl'), title, language: 'nl' }),
      );
      const going = new Set(file.records.map((r) => r.id as string));
      for (const record of view.records.values()) {
        if (mustStay(record, choice)) expect(going.has(record.id), `${record.kind} leaves`).toBe(false);
        if (going.has(record.id)) continue;
        expect(bytes.includes(`kanarie van ${record.id} `), `text of ${record.kind}`).toBe(false);
        expect(bytes.includes(`"${record.id}"`), `id of ${record.kind}`).toBe(false);
      }
      const held: [string, string][] = [
        ...view.jobProfiles.map((p): [string, string] => [p.id, 'fileName']),
        ...view.leaves.map((l): [string, string] => [l.id, 'calendarUid']),
        ...view.talkPoints.map((p): [string, string] => [p.id, 'sourceKey']),
        ...[...view.records.values()].flatMap((r): [string, string][] =>
          r.kind === 'feedback' ? [[r.id, 'answerId']] : [],
        ),
        ...(choice.sections.includes('notes') ? [] : view.conversations).map((c): [string, string] => [c.id, 'notes']),
        ...(choice.sections.includes('requirements')
          ? []
          : ['assignment', 'contribution', 'knowForAssignment', 'knowForMotivation']
        ).map((field): [string, string] => [view.plan.id, field]),
        ...(choice.sections.includes('learning') ? [] : ['whereILearn', 'whenItIsFun', 'whenINeedIt']).map(
          (field): [string, string] => [view.plan.id, field],
        ),
      ];
      for (const [id, field] of held) expect(bytes.includes(secretOf(id, field)), field).toBe(false);
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('and this test would notice: the same texts are in the plan', () => {
  const view = planWith((b) => b.reflection({ title: 'x' }));
  const [reflection] = view.reflections;
  expect(JSON.stringify(withSecrets(reflection as PlanRecord))).toContain('kanarie van');
});

test('a point for a conversation that was made of something private stays, unless that is ticked', () => {
  const made = { scan: 'scan', belief: 'belief', logbook: 'reflection' } as const;
  const view = planWith((b) => {
    for (const origin of TalkPointOrigin.options) b.talkPoint({ origin, text: `Punt uit ${origin}` });
  });
  const told = (privateKinds: ShareChoice['privateKinds']) =>
    selection(view, {
      profile: 'manager',
      receiverName: 'Marieke',
      sections: ['talkPoints'],
      privateKinds,
      excludedIds: [],
    }).records.flatMap((r) => (r.kind === 'talkPoint' ? [r.origin] : []));
  const open: readonly string[] = ['own', 'coach', 'gap', 'climate'];
  expect(told([]).toSorted()).toEqual(open.toSorted());
  for (const [origin, kind] of Object.entries(made))
    expect(told([kind]).toSorted()).toEqual([...open, origin].toSorted());
});

test('that feedback came with an answer file is no business of a receiver', () => {
  const view = planWith((b) => {
    const requirement = b.requirement();
    b.feedback({ requirementId: requirement.id, answerId: 'spoor-van-het-bestand', remark: 'Helder' });
  });
  const { records } = selection(view, newChoice('manager', 'Marieke'));
  expect(JSON.stringify(records)).toContain('Helder');
  expect(JSON.stringify(records)).not.toContain('spoor-van-het-bestand');
});

test('what stays is counted, with why', () => {
  const view = planWith((b) => {
    const question = b.learningQuestion();
    b.activity({ learningQuestionId: question.id });
    b.reflection();
    b.reflection();
    b.hourEntry();
    b.reminder();
  });
  const [question] = view.learningQuestions;
  const choice = {
    profile: 'manager',
    receiverName: 'Marieke',
    sections: ['learning'],
    privateKinds: [],
    excludedIds: [question?.id ?? ''],
  } as const;
  const { records, staying } = selection(view, choice);
  expect(records.map((r) => r.kind)).toEqual(['plan']);
  expect(staying).toEqual([
    { kind: 'learningQuestion', count: 1, reason: 'leftOut' },
    { kind: 'activity', count: 1, reason: 'leftOut' },
    { kind: 'reflection', count: 2, reason: 'private' },
    { kind: 'hourEntry', count: 1, reason: 'notChosen' },
  ]);
});

test('what one receiver said does not go to another', () => {
  const view = planWith((b) => {
    const question = b.learningQuestion();
    const about = { aboutId: question.id, aboutKind: 'learningQuestion' };
    const toManager = b.share({ receiverName: 'Marieke' });
    const toColleague = b.share({ profile: 'colleague', receiverName: 'Youssef' });
    b.remark({ ...about, text: 'Van Marieke', role: 'manager', shareId: toManager.id });
    b.remark({ ...about, text: 'Van Youssef', role: 'colleague', shareId: toColleague.id });
  });
  const said = (profile: 'manager' | 'colleague', receiverName: string) =>
    selection(view, {
      profile,
      receiverName,
      sections: ['learning', 'thread'],
      privateKinds: [],
      excludedIds: [],
    }).records.flatMap((r) => (r.kind === 'remark' ? [r.text] : []));
  expect(said('manager', 'marieke ')).toEqual(['Van Marieke']);
  expect(said('colleague', 'Youssef')).toEqual(['Van Youssef']);
  expect(said('colleague', 'Sam')).toEqual([]);
  expect(said('manager', 'Een ander')).toEqual([]);
});

test('what an agreement remembers of a record that stays, stays', () => {
  const view = planWith((b) => {
    const question = b.learningQuestion({ text: 'Geheime vraag' });
    const share = b.share();
    const agreed = [
      { id: 'plan-0001', kind: 'plan', fields: { title: 'Ontwikkelplan' } },
      { id: question.id as string, kind: 'learningQuestion', fields: { text: 'Geheime vraag, eerder' } },
    ];
    b.decision({ part: 'plan', aboutId: 'plan-0001', aboutKind: 'plan', shareId: share.id, agreed });
  });
  const [question] = view.learningQuestions;
  const all = {
    profile: 'manager',
    receiverName: 'Marieke',
    sections: ['learning', 'thread'],
    privateKinds: [],
  } as const;
  const textOf = (excludedIds: string[]) =>
    fileText(makeShareFile(view, { ...all, excludedIds }, testContext('share'), words).file);
  expect(textOf([])).toContain('Geheime vraag, eerder');
  expect(textOf([question?.id ?? ''])).not.toContain('Geheime vraag');
});
