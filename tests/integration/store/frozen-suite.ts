import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ChangeSet } from '#shared/history/change-set.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf, type Kind, type PlanId } from '#shared/model/records.ts';
import { agreementState } from '#shared/share/agreement.ts';
import { choiceOf } from '#shared/share/choice.ts';
import { changesForFeedback } from '#shared/share/feedback-form.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { kindPolicies } from '#shared/share/policy.ts';
import { expectType, readFile, readFileText, readResponse, readShareFile } from '#shared/share/read-file.ts';
import { remarkOn } from '#shared/share/response.ts';
import { changesForResponse } from '#shared/share/take-in.ts';
import { kindsAmong, receiver } from '#tests/support/every-kind.ts';
import { frozenSets } from '#tests/support/frozen-sets.ts';
import {
  bytesOfFile,
  contextOf,
  copyOfStore,
  expectOfToday,
  expectSound,
  rowsOf,
  someChange,
  viewIn,
} from '#tests/support/frozen-work.ts';
import { Desk, temporaryFolder } from './support.ts';

const planId = 'plan-every-kind' as PlanId;
const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '9.9.9' } as const;

/** Whatever a reader makes of a file: its content, or an exception with the problem. */
function contentOf<T>(read: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** What every app has to do with what an earlier one wrote; see frozen-versions.test.ts and grown-kinds.test.ts. */
export function frozenSuite(): void {
  describe.each(frozenSets())('what was written at $name', ({ folder: frozen, versions }) => {
    const opened = () => {
      const folder = copyOfStore(frozen, path.join(temporaryFolder(), 'data'));
      return { folder, desk: new Desk(folder) };
    };

    test('opens whole, as records of today, and no row of it changes', () => {
      const { folder, desk } = opened();
      const plans = desk.ask('plans.list', {});
      expect(plans.map((p) => p.plan.id).sort()).toEqual(['plan-every-kind', 'plan-other']);
      expectOfToday(plans.map((p) => p.plan));
      const records = desk.records(planId);
      expectOfToday(records);
      // Of every kind there was, less the belief that was deleted.
      const then = Object.keys(versions.kinds).filter((kind) => kind !== 'belief');
      expect([...kindsAmong(records)].sort()).toEqual(then.sort());
      expect(kindsAmong(desk.records('plan-other')).size).toBe(Object.keys(versions.kinds).length);
      const history = desk.ask('history.list', { planId, limit: 500 });
      for (const { changeSet } of history) expect(ChangeSet.parse(changeSet)).toEqual(changeSet);
      expect(kindsAmong(history.flatMap((h) => h.changeSet.changes.flatMap((c) => c.after ?? []))).has('belief')).toBe(
        true,
      );
      desk.close();
      expect(rowsOf(folder)).toEqual(rowsOf(frozen));
      expectSound(folder);
    });

    test('is undone to the first edit and done again, in the shape of today', () => {
      const { folder, desk } = opened();
      const before = desk.records(planId);
      desk.ask('history.redo', { planId });
      desk.ask('history.undo', { planId });
      expect(desk.records(planId)).toEqual(before);
      let steps = 0;
      while (viewIn(desk, planId).records.size > 1) {
        expectOfToday(
          desk
            .ask('history.undo', { planId })
            .changeSet.changes.flatMap((c) => [c.before, c.after].filter((r) => r !== null)),
        );
        steps++;
      }
      expect(steps).toBeGreaterThan(40);
      for (; steps > 0; steps--) desk.ask('history.redo', { planId });
      expect(sorted(desk.records(planId))).toEqual(sorted(before));
      desk.close();
      expectSound(folder);
    });

    test('is edited in every record and taken back', () => {
      const { folder, desk } = opened();
      const before = desk.records(planId);
      let edits = 0;
      for (const record of before) {
        const change = someChange(record);
        if (change === null) {
          const { fixed, sealed } = definitionOf(record.kind);
          expect(fixed.length > 0 || sealed !== null, record.kind).toBe(true);
          continue;
        }
        desk.apply([change]);
        desk.ask('history.undo', { planId });
        desk.ask('history.redo', { planId });
        edits++;
      }
      expect(edits).toBeGreaterThan(35);
      for (; edits > 0; edits--) desk.ask('history.undo', { planId });
      expect(desk.records(planId)).toEqual(before);
      desk.close();
      expectSound(folder);
    });

    test('is shared, and the share reads back', () => {
      const { desk } = opened();
      const view = viewIn(desk, planId);
      const [earlier] = view.shares.filter((s) => s.sections.length > 3);
      if (!earlier) throw new Error('no round');
      const { file } = makeShareFile(view, choiceOf(earlier), contextOf(planId, 'next-round'), words);
      expect(contentOf(readFileText(fileText(file)))).toEqual(file);
      expect(view.decisions.map((d) => agreementState(view, d.part, d.aboutId).state)).toEqual(['asAgreed']);
      desk.close();
    });

    test('the share it sent is read, received as the one that is here, and answered', () => {
      const { folder, desk } = opened();
      const file = contentOf(readShareFile(bytesOfFile(frozen, 'share.routekaart')));
      expectOfToday(file.records);
      const may = Object.keys(versions.kinds).filter((kind) => kindPolicies[kind as Kind] !== 'never');
      expect([...kindsAmong(file.records)].sort()).toEqual(may.sort());
      expect(desk.ask('received.add', { file })).toEqual({ outcome: 'known' });
      const [received] = desk.ask('received.list', {});
      expect(received).toMatchObject({ planId, rounds: 1, draft: { remarks: 2, proposals: 1, decisions: 1 } });
      const [round] = desk.ask('received.open', { planId }).rounds;
      if (!round?.saved) throw new Error('no draft');
      expect(round.file).toEqual(file);
      const { draft, revision } = round.saved;
      expectOfToday(draft.records);
      const seen = new PlanView(new Map(file.records.map((r) => [r.id as string, r])));
      const remark = remarkOn({ file, name: receiver }, contextOf(planId, 'later'), seen.plan, 'En nog iets');
      const next = { ...draft, records: [...draft.records, remark] };
      desk.ask('received.saveDraft', { shareId: file.share.id, draft: next, revision });
      expect(desk.ask('received.open', { planId }).rounds[0]?.saved?.draft).toEqual(next);
      desk.close();
      expectSound(folder);
    });

    test('the response and the feedback that came back are taken in, once', () => {
      const { folder, desk } = opened();
      const before = desk.records(planId);
      const response = contentOf(readResponse(bytesOfFile(frozen, 'response.routekaart')));
      const answer = contentOf(expectType(readFile(bytesOfFile(frozen, 'answer.routekaart')), 'feedbackAnswer'));
      expectType(readFile(bytesOfFile(frozen, 'form.routekaart')), 'feedbackForm');
      const intake = changesForResponse(viewIn(desk, planId), response, contextOf(planId, 'taken-in'));
      expect(intake).toMatchObject({ verdict: { fits: 'newest' }, added: { remark: 2, proposal: 1, decision: 1 } });
      desk.apply(intake.changes);
      const feedback = changesForFeedback(viewIn(desk, planId), answer, contextOf(planId, 'taken-in'));
      expect(feedback).toMatchObject({ verdict: 'fits', added: 1 });
      desk.apply(feedback.changes);
      const after = viewIn(desk, planId);
      expect(changesForResponse(after, response, contextOf(planId, 'again')).isKnown).toBe(true);
      expect(changesForFeedback(after, answer, contextOf(planId, 'again')).isKnown).toBe(true);
      desk.ask('history.undo', { planId });
      desk.ask('history.undo', { planId });
      expect(desk.records(planId)).toEqual(before);
      desk.close();
      expectSound(folder);
    });
  });
}

function sorted<R extends { readonly id: string }>(records: readonly R[]): R[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
