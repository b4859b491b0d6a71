import type { Change } from '../history/change-set.ts';
import { recordName } from '../history/record-name.ts';
import { add, type EditContext } from '../model/edits/base.ts';
import { newShare } from '../model/edits/new-sharing-records.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { roundsOf, type ShareChoice } from './choice.ts';
import { recordDigest } from './digest.ts';
import { fileVersion, type RoutekaartFile, type ShareFile } from './envelope.ts';
import { selection } from './selection.ts';

/** How a share is sent, beside what is chosen. */
export interface ShareWords {
  /** What the owner writes along. */
  readonly note: string;
  readonly edition: 'file' | 'page';
  readonly hasPassphrase: boolean;
  /** Version of the app. */
  readonly madeWith: string;
}

export interface MadeShare {
  readonly file: ShareFile;
  /** Remembers the round in the plan; commit it once the file was saved. */
  readonly changes: Change[];
  readonly share: RecordOf<'share'>;
}

/** Makes the next round for a receiver: the file with exactly the selection, and the record that remembers it. */
export function makeShareFile(view: PlanView, choice: ShareChoice, context: EditContext, words: ShareWords): MadeShare {
  const { records, kinds } = selection(view, choice);
  const { note, edition, hasPassphrase, madeWith } = words;
  const round = (roundsOf(view, choice).at(-1)?.round ?? 0) + 1;
  const find = (id: string) => view.records.get(id);
  const share = newShare(context, view, {
    profile: choice.profile,
    receiverName: choice.receiverName,
    sections: [...choice.sections],
    privateKinds: [...choice.privateKinds],
    excludedIds: choice.excludedIds.filter((id) => view.records.has(id)),
    note,
    round,
    edition,
    hasPassphrase,
    contents: records.map((r) => ({
      id: r.id,
      kind: r.kind,
      name: recordName(r, 'nl', find),
      digest: recordDigest(r),
    })),
  });
  const file: ShareFile = {
    format: 'routekaart',
    version: fileVersion,
    type: 'share',
    madeWith,
    share: {
      id: share.id,
      planId: view.plan.id,
      round,
      sharedAt: context.now,
      profile: choice.profile,
      byName: view.plan.ownerName,
      receiverName: choice.receiverName,
      note,
      kinds: [...kinds],
    },
    records: [...records],
  };
  return { file, changes: [add(share)], share };
}

/**
 * The text of a file: plain JSON, for whoever wants to see what is in it. `<` is written as an escape, so that the same text
 * can stand in a page without ever being taken for markup.
 */
export function fileText(file: RoutekaartFile): string {
  return `${JSON.stringify(file, null, 1).replaceAll('<', '\\u003c')}\n`;
}
