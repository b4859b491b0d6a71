import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanId } from '#shared/model/records.ts';
import { newChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';

/** Writes a shared plan of so many people; the n-th asks n hundred euros of the department. Gives the files. */
export function writeTeam(folder: string, people: number): string[] {
  return Array.from({ length: people }, (_, i) => {
    const n = i + 1;
    const b = new PlanBuilder(testContext(`team-${n}`, `plan-of-${n}` as PlanId));
    b.plan({ ownerName: `Medewerker ${n}`, title: `Plan ${n}`, jobTitle: n % 2 === 0 ? 'Verpleegkundige' : 'Jurist' });
    const question = b.learningQuestion({ text: 'Hoe word ik beter?' });
    const activity = b.activity({ title: 'Cursus', learningQuestionId: question.id });
    const source = b.budgetSource({ name: 'Afdeling', sourceKind: 'department' });
    const cost = b.cost({ activityId: activity.id, amountCents: n * 10_000 });
    b.allocation({ costId: cost.id, sourceId: source.id, amountCents: n * 10_000 });
    if (n % 3 === 0) b.conversation({ heldOn: `2099-01-${String(n).padStart(2, '0')}`, state: 'planned' });
    const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;
    const at = { ...testContext(`share-${n}`), now: `2026-11-${String(1 + (n % 28)).padStart(2, '0')}T09:00:00Z` };
    const { file } = makeShareFile(b.view(), newChoice('manager', 'Marieke'), at, words);
    const name = path.join(folder, `plan-${n}.routekaart`);
    writeFileSync(name, fileText(file));
    return name;
  });
}
