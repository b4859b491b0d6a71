import { expect, test } from 'vitest';
import { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agreementState, decide } from '#shared/share/agreement.ts';
import { firstAgreementDigest } from '#shared/share/digest.ts';
import { readFileText } from '#shared/share/read-file.ts';
import { PlanBuilder } from '#tests/support/plans.ts';
import { goodFiles } from '#tests/support/share-files.ts';

test('a verdict that was changed on the way is refused; a decision of before the verdict was bound is still read', () => {
  const { response } = goodFiles();
  const flipped = response.replace('"verdict": "agreed"', '"verdict": "notAgreed"');
  expect(flipped).not.toBe(response);
  expect(readFileText(flipped)).toMatchObject({ problem: { code: 'wrong-digest' } });
  const file = JSON.parse(response) as { records: Record<string, unknown>[] };
  for (const record of file.records)
    if (record.kind === 'decision') record.digest = firstAgreementDigest(record as unknown as RecordOf<'decision'>);
  expect(readFileText(JSON.stringify(file))).toMatchObject({ ok: true });
});

test('a decision whose words were rewritten afterwards no longer says that it stands', () => {
  const b = new PlanBuilder();
  const requirement = b.requirement({ title: 'Cijfers lezen' });
  const question = b.learningQuestion({ text: 'Hoe lees ik cijfers eerlijk?', requirementIds: [requirement.id] });
  const about = {
    part: 'learningQuestion',
    aboutId: question.id,
    aboutName: '',
    remark: '',
    byName: 'Marieke',
  } as const;
  const decision = decide(b.view(), b.context, {
    ...about,
    verdict: 'agreed',
    scope: ['learningQuestion'],
    round: 1,
    shareId: null,
  });
  const stateOf = (record: typeof decision) =>
    agreementState(new PlanView(new Map([...b.view().records, [record.id, record]])), 'learningQuestion', question.id)
      .state;
  expect(stateOf(decision)).toBe('asAgreed');
  const rewritten = decision.agreed.map((r) => ({ ...r, fields: { ...r.fields, text: 'Iets heel anders' } }));
  expect(stateOf({ ...decision, agreed: rewritten })).toBe('unbound');
  expect(stateOf({ ...decision, verdict: 'later' })).toBe('unbound');
});
