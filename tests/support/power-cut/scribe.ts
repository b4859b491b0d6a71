// Works in a data folder, as the host does, while somebody records what it writes: `scribe.ts FOLDER EDITS WORKER`.
// It says "sent N" before it hands over a change set and "ack N" once that is acknowledged.
import { writeSync } from 'node:fs';
import { startCore } from '#main/core/client.ts';
import type { Output } from '#shared/contract/contract.ts';
import type { Change } from '#shared/history/change-set.ts';
import { remove } from '#shared/model/edits/base.ts';
import { newRequirement, newSelfScore } from '#shared/model/edits/new-records.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { testContext } from '../plans.ts';

const [folder = '', edits = '10', workerFile = ''] = process.argv.slice(2);
const core = await startCore({ workerFile: new URL(workerFile), dataFolder: folder, host: 'web', version: '0.0.0' });
const planId = 'plan-0001';
const context = testContext(`s${process.pid}`);

async function ask<T>(method: string, input: unknown): Promise<T> {
  const reply = await core.call(method, input, 'scribe');
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value as T;
}

let records = new Map<string, PlanRecord>();
async function read(): Promise<void> {
  const opened = await ask<Output<'plan.open'>>('plan.open', { planId });
  records = new Map(opened.records.map((r) => [r.id, r]));
}

/** A bit of everything that a person does. Long texts spread over several pages. */
function changesOf(n: number): Change[] {
  const view = new PlanView(records);
  const at = (i: number) => view.requirements[i % view.requirements.length] as RecordOf<'requirement'>;
  switch (n % 6) {
    case 0:
      return [{ before: null, after: newRequirement(context, view, { title: `Eis ${n}` }) }];
    case 1:
      return [{ before: null, after: newSelfScore(context, view, { requirementId: at(n).id, level: 3 }) }];
    case 2:
      return [{ before: at(n), after: { ...at(n), note: `${n} ${'lang verhaal '.repeat(n % 12 === 2 ? 900 : 3)}` } }];
    case 4:
      return view.requirements.length > 4
        ? remove(records, at(n))
        : [{ before: at(n), after: { ...at(n), title: 'x' } }];
    default:
      return [{ before: at(n), after: { ...at(n), title: `Eis na ${n}` } }];
  }
}

await read();
for (let n = 1; n <= Number(edits); n++) {
  const isUndo = n % 7 === 0;
  const id = context.newId();
  const changeSet = { id, planId, at: context.now, group: id, origin: 'edit', changes: changesOf(n) };
  writeSync(1, `sent ${n}\n`);
  await (isUndo ? ask('history.undo', { planId }) : ask('changes.apply', { changeSet }));
  writeSync(1, `ack ${n}\n`);
  await read();
}
await core.close();
