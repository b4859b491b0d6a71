import { cpSync } from 'node:fs';
import path from 'node:path';
import { Received } from '#main/services/received.ts';
import { newChoice } from '#shared/share/choice.ts';
import type { ResponseDraft } from '#shared/share/draft.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { PlanBuilder, testContext } from '../plans.ts';
import type { Loss } from './disk.ts';
import { record } from './record.ts';
import { everyCut, inTemporaryFolder, now, type Outcome, opened } from './replay.ts';

const scripts = import.meta.dirname;

/** As replayEdits, for what a manager writes on a received plan: every acknowledged remark has to be there. */
export function replayDrafts(saves: number, losses: readonly Loss[]): Outcome {
  return inTemporaryFolder((root) => {
    const folder = path.join(root, 'data');
    const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;
    const { file } = makeShareFile(new PlanBuilder().view(), newChoice('manager', 'M'), testContext('share'), words);
    opened(folder, undefined, (store) => new Received(store, now).add(file));
    const before = path.join(root, 'before');
    cpSync(folder, before, { recursive: true });
    const worker = path.join(scripts, '../../../main/core/worker.ts');
    const events = record(folder, path.join(scripts, 'draft-scribe.ts'), [folder, String(saves), `file://${worker}`]);
    const told = { sent: 0, acknowledged: 0 };
    return everyCut(
      { before, events, losses, oneIn: 1, cut: path.join(root, 'cut') },
      {
        said(text) {
          const [what, n] = text.trim().split(' ');
          told[what === 'ack' ? 'acknowledged' : 'sent'] = Number(n);
        },
        judge: (cut) =>
          opened(cut, undefined, (store) => {
            const fault = store.checkReceived();
            if (fault) return `not sound: ${fault.what}`;
            if (store.received.rounds(file.share.planId).length !== 1) return 'the round is gone';
            const kept = store.received.draft(file.share.id);
            const count = kept === null ? 0 : (JSON.parse(kept.json) as ResponseDraft).records.length;
            if ((kept?.revision ?? 0) !== count) return `half a save at ${count}`;
            if (count < told.acknowledged) return `lost: ${told.acknowledged} acknowledged, ${count} found`;
            return count > told.sent ? `found ${count}, more than was ever sent` : null;
          }),
      },
    );
  });
}
