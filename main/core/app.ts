import path from 'node:path';
import type * as z from 'zod';
import type { Store } from '#db/store.ts';
import { storeError } from '#db/store-error.ts';
import { contract, type FeedEvent, type Method, type Output } from '#shared/contract/contract.ts';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import { lastPlan } from '#shared/contract/last-plan.ts';
import type { PlanId } from '#shared/model/records.ts';
import { Backups } from '../services/backups.ts';
import { Changes } from '../services/changes.ts';
import { WordsOfWindows } from '../services/kept-words.ts';
import type { Log } from '../services/log.ts';
import { PlanHealth } from '../services/plan-health.ts';
import { Received } from '../services/received.ts';
import { Repair } from '../services/repair.ts';

export interface AppDeps {
  readonly store: Store;
  /** The moment, ISO 8601 UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly log: Log;
  readonly info: { readonly version: string; readonly host: 'electron' | 'web' };
  /** Told after every write, with the client that asked for it. */
  readonly emit: (event: FeedEvent) => void;
}

export interface App {
  /** Knows which plans are damaged. */
  readonly health: PlanHealth;
  readonly backups: Backups;
  /**
   * Answers a call with the JSON text of a CallReply, or its UTF-8 when that is what there was. Never throws. `client`
   * names the window.
   */
  handle(method: string, input: unknown, client: string): string | Uint8Array<ArrayBuffer>;
}

/** A value that is JSON already, of records that were validated when they were written and proved by their hashes since. */
class ReadyJson {
  readonly parts: readonly (string | Uint8Array)[];
  constructor(...parts: readonly (string | Uint8Array)[]) {
    this.parts = parts;
  }
}

type Handlers = {
  [M in Method]: (input: z.output<(typeof contract)[M]['input']>, client: string) => Output<M> | ReadyJson;
};

/** The app itself: every call of the contract, on a store. Knows no Electron, no HTTP and no thread. */
export function createApp({ store, now, newId, log, info, emit }: AppDeps): App {
  const changes = new Changes(store, now, newId);
  const received = new Received(store, now);
  const words = new WordsOfWindows();
  const health = new PlanHealth({
    store,
    now,
    log,
    changed(planId) {
      changes.forget(planId as PlanId);
      emit({ type: 'health', client: '' });
    },
  });
  const backups = new Backups({ store, health, now, log });
  const repair = new Repair({ store, health, backups, now, newId });
  const handlers: Handlers = {
    'app.info': () => ({ ...info, node: process.version, sqlite: store.sqlite, dataFolder: store.folder }),
    'app.start': (_nothing, client) => {
      const settings = store.settings.get();
      const plans = handlers['plans.list']({}, client) as Output<'plans.list'>;
      const last = lastPlan(plans, settings.layout?.planId);
      const begin = `{"settings":${JSON.stringify(settings)},"plans":${JSON.stringify(plans)},"opened":`;
      try {
        const opened = last && handlers['plan.open']({ planId: last.id as PlanId }, client);
        if (opened instanceof ReadyJson) return new ReadyJson(begin, ...opened.parts, '}');
      } catch {
        // The window asks for it by itself then, and says why it cannot be read.
      }
      return new ReadyJson(begin, 'null}');
    },
    'settings.get': () => store.settings.get(),
    'settings.set': (patch, client) => {
      store.saveSettings(patch);
      const settings = store.settings.get();
      emit({ type: 'settings', client, settings });
      return settings;
    },
    'health.get': () => health.report(),
    'plan.salvage': ({ planId }) => repair.look(planId),
    'plan.repair': ({ planId, from }) => {
      if (from === 'backup') repair.fromBackup(planId);
      else repair.fromSound(planId);
      log.info('repaired', { plan: planId, from });
      return {};
    },
    'rescue.look': () => ({ rescue: null }),
    'rescue.go': () => {
      throw new CallError('invalid-input', { reason: 'open' });
    },
    'backups.shelf': () => backups.shelf(),
    'backups.make': () => {
      backups.make(store.faults());
      backups.copyToSecond();
      return backups.shelf();
    },
    'backups.look': ({ name }) => ({ plans: backups.look(name) }),
    'backups.plan': ({ name, planId }) => ({ records: backups.records(name, planId) }),
    'backups.prove': ({ name }) => backups.prove(name),
    'backups.chooseSecond': ({ typed }) => {
      backups.chooseSecond(typed);
      return backups.shelf();
    },
    // A core by itself has no file manager; see main/folders.ts.
    'folder.show': ({ which }) => ({ isShown: false, folder: folderOf(store.folder, which) }),
    'plans.list': () => {
      const { plans, damaged } = store.records.plans();
      const healed = damaged.filter((planId) => health.found({ planId, what: 'record' }));
      return healed.length > 0 ? store.records.plans().plans : plans;
    },
    'plan.open': ({ planId }) => {
      const records = store.records.listJson(planId, store.history.extentOf(planId));
      if (records.length === 0) throw new CallError('unknown-plan', { planId });
      return new ReadyJson('{"records":[', records, `],"head":${JSON.stringify(changes.head(planId))}}`);
    },
    'plan.erase': ({ planId, fromBackups = false }, client) => {
      changes.erase(planId);
      words.forget(planId);
      health.isWhole(planId);
      emit({ type: 'erased', client, planId });
      return fromBackups ? backups.erase(planId) : { isSecondAway: false };
    },
    'changes.apply': ({ changeSet }, client) => {
      const { head, number, isNew } = changes.apply(changeSet);
      if (isNew) emit({ type: 'changed', client, changeSet, head });
      return { head, number };
    },
    'history.undo': ({ planId }, client) => {
      const written = changes.undo(planId);
      emit({ type: 'changed', client, ...written });
      return written;
    },
    'history.redo': ({ planId }, client) => {
      const written = changes.redo(planId);
      emit({ type: 'changed', client, ...written });
      return written;
    },
    'history.revert': ({ planId, changeSetId, takesAlong }, client) => {
      const written = changes.revert(planId, changeSetId, takesAlong);
      emit({ type: 'changed', client, ...written });
      return written;
    },
    'history.list': ({ planId, before, limit }) => {
      const list = store.history.list(planId, before ?? Number.MAX_SAFE_INTEGER, limit);
      if (list.length === 0 && store.history.count(planId) === 0) throw new CallError('unknown-plan', { planId });
      return list;
    },
    'words.keep': ({ window, words: kept }) => {
      words.keep(window, kept);
      return {};
    },
    'words.kept': ({ window }) => ({ words: words.of(window) }),
    // A core by itself was opened with nothing; see main/opened.
    'opened.take': () => ({ files: [] }),
    'received.list': () => received.list(),
    'received.add': ({ file }, client) => {
      const outcome = received.add(file);
      if (outcome === 'added') emit({ type: 'received', client, planId: file.share.planId });
      return { outcome };
    },
    'received.open': ({ planId }) => new ReadyJson(received.openJson(planId)),
    'received.saveDraft': ({ shareId, draft, revision }, client) => {
      const { planId, ...saved } = received.saveDraft(shareId, draft, revision);
      emit({ type: 'received', client, planId });
      return saved;
    },
    'received.remove': ({ planId }, client) => {
      received.remove(planId);
      emit({ type: 'received', client, planId });
      return {};
    },
  };

  const answer = <M extends Method>(method: M, input: unknown, client: string): string | ReadyJson => {
    const asked = contract[method].input.safeParse(input);
    if (!asked.success) throw new CallError('invalid-input', whereInvalid(asked.error));
    const given = handlers[method](asked.data as never, client);
    if (given instanceof ReadyJson) return given;
    const { output }: { output: z.ZodType } = contract[method];
    return JSON.stringify(output.parse(given));
  };

  /** A plan that shows to be damaged is made whole if it can be, and then the call goes on as if nothing had been. */
  const answerOrHeal = (method: Method, input: unknown, client: string): string | ReadyJson => {
    try {
      return answer(method, input, client);
    } catch (error) {
      const planId = planIdIn(input);
      const isDamage = storeError(error, store.folder)?.code === 'store-damaged';
      if (!isDamage || planId === null || method.startsWith('received.')) throw error;
      if (!health.found({ planId, what: 'record' })) throw error;
      return answer(method, input, client);
    }
  };

  return {
    health,
    backups,
    handle(method, input, client) {
      try {
        if (!Object.hasOwn(contract, method)) throw new CallError('invalid-input', { reason: 'no-such-call' });
        const value = answerOrHeal(method as Method, input, client);
        return value instanceof ReadyJson
          ? bytesOf('{"ok":true,"value":', ...value.parts, '}')
          : `{"ok":true,"value":${value}}`;
      } catch (raw) {
        const error = store.withBackup(raw);
        const reply: ErrorReply =
          error instanceof CallError
            ? { code: error.code, data: error.data }
            : { code: 'internal', data: { id: log.error(method in contract ? method : 'unknown call', error) } };
        if (reply.code.startsWith('store-')) log.info(reply.code, { call: method });
        return JSON.stringify({ ok: false, error: reply });
      }
    },
  };
}

function bytesOf(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

/** Where a part of the data stands. */
function folderOf(dataFolder: string, which: 'data' | 'backups' | 'evidence'): string {
  return which === 'data' ? dataFolder : path.join(dataFolder, which);
}

/** The plan that a call is about; null when it is about none. */
function planIdIn(input: unknown): PlanId | null {
  const { planId, changeSet } = (input ?? {}) as { planId?: unknown; changeSet?: { planId?: unknown } };
  const id = planId ?? changeSet?.planId;
  return typeof id === 'string' ? (id as PlanId) : null;
}

/** The place of the first fault, without its value: that may be what somebody wrote. */
function whereInvalid(error: z.ZodError): ErrorReply['data'] {
  const issue = error.issues[0];
  return { path: (issue?.path ?? []).map(String).join('.'), issue: issue?.code ?? '' };
}
