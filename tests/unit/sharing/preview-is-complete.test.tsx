import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ShareProfile, ShareSection } from '#shared/model/kinds/sharing.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf, type Kind, kinds } from '#shared/model/records.ts';
import { choicesOf } from '#shared/model/value-type.ts';
import { newChoice, type ShareChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { privateKinds } from '#shared/share/policy.ts';
import { selection } from '#shared/share/selection.ts';
import { canariesIn, canaryPlan } from '#tests/support/canary-plan.ts';
import { testContext, today } from '#tests/support/plans.ts';
import { saidAbout } from '../../../renderer/shared-plan/said-about.tsx';
import { SharedPlan } from '../../../renderer/shared-plan/shared-plan.tsx';

const plan = canaryPlan();
const share = plan.view.shares[0];
const receiverName = share?.receiverName ?? '';

const everything = (profile: ShareProfile, ticked: readonly Kind[]): ShareChoice => ({
  ...newChoice(profile, receiverName),
  sections: ShareSection.options,
  privateKinds: ticked,
});
const choices: [string, ShareChoice][] = ShareProfile.options.flatMap((profile): [string, ShareChoice][] => [
  [`${profile}, as proposed`, newChoice(profile, receiverName)],
  [`${profile}, every section`, everything(profile, [])],
  [`${profile}, every section and what is private`, everything(profile, privateKinds)],
]);

function preview(choice: ShareChoice): string {
  const { records, kinds: shared } = selection(plan.view, choice);
  const view = new PlanView(new Map(records.map((r) => [r.id as string, r])));
  return renderToStaticMarkup(
    <SharedPlan
      view={view}
      kinds={shared}
      sharedOn={today}
      note=""
      headingLevel={1}
      beside={(record) => saidAbout(record, view)}
      asked={choice.profile === 'manager' ? { receiverName, sharedAt: today, round: 1 } : null}
    />,
  ).replace(/<[^>]*>/g, '|');
}

test('the plan holds a record of every kind', () => {
  const held = new Set([...plan.view.records.values()].map((r) => r.kind));
  expect([...held].toSorted()).toEqual(Object.keys(kinds).toSorted());
});

test('a field that only orders or links holds no words', () => {
  for (const { kind, field } of plan.canaries) {
    const { leaves, schema } = definitionOf(kind).fields[field] ?? {};
    if (leaves === 'silent') expect(schema?.safeParse('x'.repeat(500)).success, `${kind}.${field}`).toBe(false);
  }
});

test.each(choices)('what leaves stands in the preview, and nothing else does: %s', (_, choice) => {
  const { file } = makeShareFile(plan.view, choice, testContext('share'), {
    note: '',
    edition: 'file',
    hasPassphrase: false,
    madeWith: '0.1.0',
  });
  const leaves = canariesIn(fileText(file), plan.canaries);
  const shown = canariesIn(preview(choice), plan.canaries);
  if (choice.sections.length > 0) expect(leaves.size).toBeGreaterThan(20);
  const names = (found: ReadonlySet<string>) =>
    plan.canaries
      .filter((c) => found.has(c.text) && c.text !== receiverName)
      .filter((c) => definitionOf(c.kind).fields[c.field]?.leaves !== 'silent')
      .map((c) => `${c.kind}.${c.field}${c.source ? ` (of ${c.source})` : ''}`);
  expect(names(shown)).toEqual(names(leaves));
});

test('no code of the app reaches a reader', () => {
  const codes = new Set(
    Object.values(kinds).flatMap(({ fields }) => Object.values(fields).flatMap(({ schema }) => choicesOf(schema))),
  );
  const words = preview(everything('manager', privateKinds))
    .split(/[|:·,()]/)
    .map((piece) => piece.trim());
  expect(words.filter((piece) => codes.has(piece))).toEqual([]);
});
