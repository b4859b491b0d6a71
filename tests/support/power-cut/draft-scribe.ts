// Writes on a received plan, as a manager does, while somebody records what it writes: `draft-scribe.ts FOLDER SAVES WORKER`.
// It says "sent N" before it hands over a draft and "ack N" once that is acknowledged.
import { writeSync } from 'node:fs';
import { startCore } from '#main/core/client.ts';
import type { Output } from '#shared/contract/contract.ts';
import { emptyDraft } from '#shared/share/draft.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { remarkOn } from '#shared/share/response.ts';
import { testContext } from '../plans.ts';

const [folder = '', saves = '5', workerFile = ''] = process.argv.slice(2);
const core = await startCore({ workerFile: new URL(workerFile), dataFolder: folder, host: 'web', version: '0.0.0' });

async function ask<T>(method: string, input: unknown): Promise<T> {
  const reply = await core.call(method, input, 'scribe');
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value as T;
}

const [plan] = await ask<Output<'received.list'>>('received.list', {});
const [round] = (await ask<Output<'received.open'>>('received.open', { planId: plan?.planId })).rounds;
if (round === undefined) throw new Error('nothing was received');
const { file } = round;
const context = testContext('remark', file.share.planId);
let draft = emptyDraft('response-1', 'Marieke');
for (let n = 1; n <= Number(saves); n++) {
  const text = `${n} ${'lang verhaal '.repeat(n % 3 === 2 ? 900 : 3)}`;
  draft = {
    ...draft,
    records: [...draft.records, remarkOn({ file, name: 'Marieke' }, context, viewOfShare(file).plan, text)],
  };
  writeSync(1, `sent ${n}\n`);
  await ask('received.saveDraft', { shareId: file.share.id, draft, revision: n - 1 });
  writeSync(1, `ack ${n}\n`);
}
await core.close();
