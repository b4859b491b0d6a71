import * as z from 'zod';
import { ChangeSet } from '../history/change-set.ts';
import { IsoMoment, idOf } from '../model/define.ts';
import { planKind } from '../model/kinds/plan.ts';
import { PlanRecord } from '../model/records.ts';
import { ResponseDraft } from '../share/draft.ts';
import { ShareFile } from '../share/envelope.ts';
import { BackedUpPlan, BackedUpRecords, BackupName, BackupShelf, SalvageInfo } from './backups.ts';
import { Health } from './health.ts';
import { KeptWords, WindowId } from './kept-words.ts';
import { OpenedFile } from './opened-file.ts';
import { ReceivedOutcome, ReceivedPlan, ReceivedRound } from './received.ts';
import { Rescue, RescueWay } from './rescue.ts';
import { Settings, SettingsPatch } from './settings.ts';

const Nothing = z.strictObject({});
const PlanId = idOf('plan');

/**
 * What undo and redo would take back or do again, so that it can be named: the step as one change set (its edits squashed,
 * under the id of the newest), in a list of one. Null = nothing.
 */
export const HistoryHead = z.strictObject({
  /** Number of change sets in the plan's history. */
  count: z.int().min(0),
  undo: z.array(ChangeSet).nullable(),
  redo: z.array(ChangeSet).nullable(),
});
export type HistoryHead = z.infer<typeof HistoryHead>;

const Stepped = z.strictObject({ changeSet: ChangeSet, head: HistoryHead });

const PlanList = z.array(z.strictObject({ plan: planKind.schema, changedAt: IsoMoment }));
const OpenedPlan = z.strictObject({ records: z.array(PlanRecord), head: HistoryHead });

/** Everything the renderer may ask, one line a call. Both hosts and the client are made from this table. */
export const contract = {
  'app.info': {
    input: Nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'web']),
      node: z.string(),
      sqlite: z.string(),
      dataFolder: z.string(),
    }),
  },
  /** All that a window shows first, in one answer: the settings, the plans, and the plan that stood open last, if it can be read. */
  'app.start': {
    input: Nothing,
    output: z.strictObject({ settings: Settings, plans: PlanList, opened: OpenedPlan.nullable() }),
  },
  'settings.get': { input: Nothing, output: Settings },
  'settings.set': { input: SettingsPatch, output: Settings },
  /** Which plans are damaged, and which were and are whole again. */
  'health.get': { input: Nothing, output: Health },
  /** What can be read of a damaged plan, and which backup has it whole. Errors: unknown-plan when it is not damaged. */
  'plan.salvage': { input: z.strictObject({ planId: PlanId }), output: SalvageInfo },
  /**
   * Goes on with a damaged plan: as its newest whole backup has it, or with what can be read. What stood there is kept.
   * Errors: unknown-plan when it is not damaged, unknown-backup, store-*.
   */
  'plan.repair': { input: z.strictObject({ planId: PlanId, from: z.enum(['backup', 'sound']) }), output: Nothing },
  /** Why the store does not open and what can be done; the only calls that are answered then. Null = it is open. */
  'rescue.look': { input: Nothing, output: z.strictObject({ rescue: Rescue.nullable() }) },
  /** Goes a way and opens the store. Errors: those of opening. */
  'rescue.go': { input: z.strictObject({ way: RescueWay }), output: Nothing },
  'backups.shelf': { input: Nothing, output: BackupShelf },
  /** Makes one now. Errors: store-*. */
  'backups.make': { input: Nothing, output: BackupShelf },
  /** What is in one. Errors: unknown-backup, store-*. */
  'backups.look': {
    input: z.strictObject({ name: BackupName }),
    output: z.strictObject({ plans: z.array(BackedUpPlan) }),
  },
  /** A plan as it was. Errors: unknown-backup, unknown-plan, store-*. */
  'backups.plan': { input: z.strictObject({ name: BackupName, planId: PlanId }), output: BackedUpRecords },
  /** Opens one and looks through all of it. Errors: unknown-backup. */
  'backups.prove': {
    input: z.strictObject({ name: BackupName }),
    output: z.strictObject({ isIntact: z.boolean(), plans: z.int() }),
  },
  /**
   * Chooses a second place for backups; null = none. In Electron the host asks with a dialog and takes no path from the page.
   * Errors: bad-folder.
   */
  'backups.chooseSecond': { input: z.strictObject({ typed: z.string().max(4_000).nullable() }), output: BackupShelf },
  /** Shows a folder in the file manager, where the host can. */
  'folder.show': {
    input: z.strictObject({ which: z.enum(['data', 'backups', 'evidence']) }),
    output: z.strictObject({ isShown: z.boolean(), folder: z.string() }),
  },
  /** All plans that can be read, newest first, archived ones too; those that cannot are in health.get. */
  'plans.list': {
    input: Nothing,
    output: PlanList,
  },
  /** All records of a plan, in the order of creation. Errors: unknown-plan. */
  'plan.open': {
    input: z.strictObject({ planId: PlanId }),
    output: OpenedPlan,
  },
  /**
   * Erases a plan with its history, for good: one that is an example, or archived. Backups keep what they hold, unless it is
   * asked that it goes from them too; `isSecondAway` = the second place was not there to take it out of.
   * Errors: unknown-plan, plan-in-use, store-*.
   */
  'plan.erase': {
    input: z.strictObject({ planId: PlanId, fromBackups: z.boolean().optional() }),
    output: z.strictObject({ isSecondAway: z.boolean() }),
  },
  /**
   * Writes a change set, whole or not at all; acknowledged when it is on the disk. The same id again is acknowledged and
   * written once. Errors: conflict, broken-reference, fixed-field, bad-dates, store-*.
   */
  'changes.apply': {
    input: z.strictObject({ changeSet: ChangeSet }),
    /** `number` = the place of this change set in the plan's history, the first ever being 1. */
    output: z.strictObject({ head: HistoryHead, number: z.int().min(1) }),
  },
  /** Takes back the last step. Errors: nothing-to-undo. */
  'history.undo': { input: z.strictObject({ planId: PlanId }), output: Stepped },
  'history.redo': { input: z.strictObject({ planId: PlanId }), output: Stepped },
  /**
   * Takes back one change set, whatever was written after it, as a new step. What was worked on since stands in the way:
   * that is refused, unless `takesAlong`, which takes the later work back too. Errors: unknown-plan, nothing-to-undo when
   * nothing of it is left, changed-since with the kind and id of what stands in the way.
   */
  'history.revert': {
    input: z.strictObject({ planId: PlanId, changeSetId: idOf('changeSet'), takesAlong: z.boolean() }),
    output: Stepped,
  },
  /** Change sets of a plan, newest first, `limit` from the one before number `before` (1 = the first ever). */
  'history.list': {
    input: z.strictObject({
      planId: PlanId,
      before: z.int().min(1).optional(),
      limit: z.int().min(1).max(500),
    }),
    output: z.array(z.strictObject({ number: z.int(), changeSet: ChangeSet })),
  },
  /** The plans of others that were shared with us, the one that came last first. */
  'received.list': { input: Nothing, output: z.array(ReceivedPlan) },
  /** Keeps a round of somebody's plan beside the earlier ones. Errors: invalid-input when it contradicts itself. */
  'received.add': {
    input: z.strictObject({ file: ShareFile }),
    output: z.strictObject({ outcome: ReceivedOutcome }),
  },
  /** Every round of a received plan, oldest first. Errors: unknown-plan. */
  'received.open': {
    input: z.strictObject({ planId: PlanId }),
    output: z.strictObject({ rounds: z.array(ReceivedRound) }),
  },
  /**
   * Keeps what is being written on a round; acknowledged when it is on the disk. `revision` = that of the save it goes on
   * from, 0 for the first. Errors: unknown-plan, conflict when another window saved since, invalid-input.
   */
  'received.saveDraft': {
    input: z.strictObject({ shareId: idOf('share'), draft: ResponseDraft, revision: z.int().min(0) }),
    output: z.strictObject({ revision: z.int().min(1), savedAt: IsoMoment }),
  },
  /** Keeps, in memory, what is typed in a window and not in the store yet; it takes the place of what was kept for it. */
  'words.keep': {
    input: z.strictObject({ window: WindowId, words: z.array(KeptWords).max(200) }),
    output: Nothing,
  },
  /** What was kept for this window: its page was loaded anew, or crashed. */
  'words.kept': { input: z.strictObject({ window: WindowId }), output: z.strictObject({ words: z.array(KeptWords) }) },
  /** The files the app was opened with since somebody last asked; whoever asks first gets them. The host answers, not the store. */
  'opened.take': { input: Nothing, output: z.strictObject({ files: z.array(OpenedFile) }) },
  /** Erases a received plan with all its rounds and what was written on them. Errors: unknown-plan. */
  'received.remove': { input: z.strictObject({ planId: PlanId }), output: Nothing },
} as const;

export type Method = keyof typeof contract;
export type Input<M extends Method> = z.input<(typeof contract)[M]['input']>;
export type Output<M extends Method> = z.output<(typeof contract)[M]['output']>;
/** The one shape in which a host is asked. Rejects with CallError. */
export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;

/** What a host tells every window without being asked; a window leaves out what it caused itself (`client`). */
export const FeedEvent = z.discriminatedUnion('type', [
  /** Numbered: `head.count` is the place of the change set in the plan's history, so that a window sees when it missed one. */
  z.strictObject({ type: z.literal('changed'), client: z.string(), changeSet: ChangeSet, head: HistoryHead }),
  z.strictObject({ type: z.literal('erased'), client: z.string(), planId: PlanId }),
  /** Something about a received plan was added, saved or removed. */
  z.strictObject({ type: z.literal('received'), client: z.string(), planId: PlanId }),
  /** A file was opened: ask opened.take. */
  z.strictObject({ type: z.literal('opened'), client: z.string() }),
  /** Something was found damaged or was made whole: ask health.get. */
  z.strictObject({ type: z.literal('health'), client: z.string() }),
  /** Events may have been missed: the core was started again, or the connection came back. Read anew what is shown. */
  z.strictObject({ type: z.literal('resumed'), client: z.string() }),
  z.strictObject({ type: z.literal('settings'), client: z.string(), settings: Settings }),
]);
export type FeedEvent = z.infer<typeof FeedEvent>;
