import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { ChangeSet } from '#shared/history/change-set.ts';
import { checkChangeSet } from '#shared/history/check.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { type PlanRecord, referencesOf } from '#shared/model/records.ts';
import { partOfKind } from '#shared/share/agreement-parts.ts';
import { newChoice } from '#shared/share/choice.ts';
import type { FeedbackAnswerFile, ResponseFile, ResponseRecord } from '#shared/share/envelope.ts';
import { changesForFeedback, makeFeedbackAnswer, makeFeedbackForm } from '#shared/share/feedback-form.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { fieldsToPropose } from '#shared/share/proposable.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, makeResponse, proposeFor, remarkOn } from '#shared/share/response.ts';
import { changesForResponse } from '#shared/share/take-in.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { testContext } from '#tests/support/plans.ts';

const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;

/** Takes in and writes as the app does: the store would accept it, and every reference leads somewhere. */
function written(view: PlanView, changes: ReturnType<typeof changesForResponse>['changes']): PlanView {
  if (changes.length === 0) return view;
  const set = ChangeSet.parse({
    id: 'change-set',
    planId: view.plan.id,
    at: '2026-11-23T09:00:00Z',
    group: 'intake',
    origin: 'import',
    changes,
  });
  const referrers = (id: string) =>
    [...view.records.values()].filter((r) => referencesOf(r).some((ref) => ref.id === id)).map((r) => r.id);
  expect(checkChangeSet({ get: (id) => view.records.get(id), referrers }, set)).toBeNull();
  return new PlanView(applyChanges(view.records, changes));
}

function take(view: PlanView, response: ResponseFile): PlanView {
  return written(view, changesForResponse(view, response, testContext('intake', view.plan.id)).changes);
}

const sorted = (view: PlanView): PlanRecord[] => [...view.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Several saves of one response, each with more in it, other words, or something taken back. */
function savesOf(
  seen: PlanView,
  file: ReturnType<typeof makeShareFile>['file'],
  seed: readonly number[],
): ResponseFile[] {
  const responder = { file, name: 'Marieke' };
  const context = testContext('said', file.share.planId);
  const records = [...seen.records.values()];
  let draft: ResponseRecord[] = [];
  const saves: ResponseFile[] = [];
  for (const [i, n] of seed.entries()) {
    const now = `2026-12-0${(i % 9) + 1}T10:00:00Z`;
    const at = { ...context, now };
    const about = records[n % records.length] as PlanRecord;
    const part = partOfKind(about.kind);
    const [field] = fieldsToPropose(about.kind);
    const proposal = field === undefined ? null : proposeFor(responder, at, about, field, `anders ${n}`);
    const earlier = draft.find((r) => r.kind === 'remark');
    switch (n % 5) {
      case 0:
        draft = [
          ...draft,
          remarkOn(responder, at, about, `opmerking ${n}`, earlier?.kind === 'remark' ? earlier.id : null),
        ];
        break;
      case 1:
        if (proposal && typeof proposal.from === 'string') draft = [...draft, proposal];
        break;
      case 2:
        if (part) draft = [...draft, decideOn(responder, at, about, { part, verdict: 'agreed', remark: `${n}` })];
        break;
      case 3:
        draft = draft.map((r) => (r.kind === 'remark' ? { ...r, text: `${r.text} en ${n}`, writtenAt: now } : r));
        break;
      default:
        draft = draft.slice(0, -1);
    }
    saves.push(makeResponse(responder, { now }, { id: 'response-1', madeWith: '0.1.0', records: draft }));
  }
  return saves;
}

const anyTalk = fc.record({
  plan: anyPlan(),
  seed: fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 6 }),
  order: fc.array(fc.nat({ max: 99 }), { maxLength: 12 }),
});

test('responses can be taken in any order, and any number of times', () => {
  fc.assert(
    fc.property(anyTalk, ({ plan, seed, order }) => {
      const { file, changes } = makeShareFile(plan, newChoice('manager', 'Marieke'), testContext('share'), words);
      const view = new PlanView(applyChanges(plan.records, changes));
      const saves = savesOf(viewOfShare(file), file, seed);
      const inTurn = saves.reduce(take, view);
      expect(sorted(saves.reduce(take, inTurn))).toEqual(sorted(inTurn));
      const shuffled = [...order.map((n) => saves[n % saves.length] as ResponseFile), ...[...saves].reverse()];
      expect(sorted(shuffled.reduce(take, view))).toEqual(sorted(inTurn));
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('what the owner removed does not come back, and what the owner answered stays', () => {
  fc.assert(
    fc.property(anyTalk, ({ plan, seed }) => {
      const { file, changes } = makeShareFile(plan, newChoice('manager', 'Marieke'), testContext('share'), words);
      const saves = savesOf(viewOfShare(file), file, seed);
      const all = saves.reduce(take, new PlanView(applyChanges(plan.records, changes)));
      const came = [...all.records.keys()].filter((id) => id.startsWith('said-') || /^h[0-9a-f]{31}$/.test(id));
      const gone = new Set(came);
      const without = new PlanView(new Map([...all.records].filter(([id]) => !gone.has(id))));
      expect(sorted(saves.reduce(take, without))).toEqual(sorted(without));
      const answered = new PlanView(
        new Map(
          [...all.records].map(([id, r]) => [
            id,
            r.kind === 'proposal'
              ? { ...r, state: 'declined', answer: 'Nee' }
              : r.kind === 'remark'
                ? { ...r, isResolved: true }
                : r,
          ]),
        ),
      );
      expect(sorted(saves.reduce(take, answered))).toEqual(sorted(answered));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('answers to a feedback form land once, in any order', () => {
  fc.assert(
    fc.property(anyPlan(), fc.array(fc.nat({ max: 99 }), { maxLength: 9 }), (view, order) => {
      const [request] = view.feedbackRequests;
      const form = request && makeFeedbackForm(view, request, '0.1.0');
      if (form === undefined || form.requirements.length === 0) return;
      const answers = [1, 2, 3].map((n) =>
        makeFeedbackAnswer(form, testContext(`answer-${n}`), {
          byName: `Collega ${n}`,
          role: 'colleague',
          madeWith: '0.1.0',
          items: form.requirements.map((r, i) => ({
            requirementId: r.id,
            level: i % 2 ? null : n,
            remark: n > 1 ? 'Goed' : '',
          })),
        }),
      );
      const takeAnswer = (v: PlanView, a: FeedbackAnswerFile) =>
        written(v, changesForFeedback(v, a, testContext('intake', v.plan.id)).changes);
      const inTurn = answers.reduce(takeAnswer, view);
      const shuffled = [...order.map((n) => answers[n % 3] as FeedbackAnswerFile), ...[...answers].reverse()];
      expect(sorted(shuffled.reduce(takeAnswer, view))).toEqual(sorted(inTurn));
      const landed = [...inTurn.records.values()].filter((r) => r.kind === 'feedback' && r.requestId === request?.id);
      for (const f of landed) if (f.kind === 'feedback' && request?.mode === 'summary') expect(f.giverName).toBe('');
    }),
    { numRuns: 150, endOnFailure: true },
  );
});
