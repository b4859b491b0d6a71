import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startCore } from '#main/core/client.ts';
import type { Core } from '#main/core/core.ts';
import { fileLog } from '#main/services/log.ts';
import type { Input, Method, Output } from '#shared/contract/contract.ts';
import type { Change, ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import { fileText } from '#shared/share/make-share.ts';
import { type Outlet, outlets } from '#shared/share/outlets.ts';
import { canariesIn, canaryPlan } from '#tests/support/canary-plan.ts';
import { figuresOf } from '#tests/support/outlets/figures.tsx';
import { choicesOf, madeOf, openIn, responsesTo, shareOf } from '#tests/support/outlets/made.tsx';
import { OutletSearch } from '#tests/support/outlets/search.ts';
import { today } from '#tests/support/plans.ts';
import { saveReport } from '../../../renderer/features/backups/report.ts';
import { call as callFromWindow } from '../../../renderer/platform/client.ts';
import { saveFilesThrough } from '../../../renderer/ui/save-file.ts';

vi.mock('../../../renderer/platform/client.ts', () => ({
  clientId: 'window-1',
  host: { onEvent: () => () => {} },
  call: vi.fn(),
}));
vi.mock('../../../renderer/ui/charts/use-width.ts', () => ({ useWidth: () => 900 }));

// One plan with a text of its own in every field of every kind is written to a real store by the real core, partly written
// over and partly deleted; then everything that can go out does, and all of it is searched for every one of those texts.

const root = path.resolve(import.meta.dirname, '../../..');
const plan = canaryPlan();
/** The plan of somebody else, who shared it with us. */
const others = canaryPlan('vreemd', 'plan-0002' as PlanId);
const search = new OutletSearch(plan);
const searchOthers = new OutletSearch(others);
/** What was typed and is not in the store yet. */
const typed = 'kanariegetypt';
const client = 'window-1';

const home = mkdtempSync(path.join(tmpdir(), 'routekaart-outlets-'));
const folderOf = (name: string) => path.join(home, name);
const data = folderOf('data');
const crashed = folderOf('crashed');
const second = folderOf('second');
const temporary = folderOf('temporary');
const files = folderOf('files');
let core: Core;
let view: PlanView;

async function ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const reply = await core.call(method, input, client);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
  return reply.value as Output<M>;
}

const workerFile = new URL('../../../main/core/worker.ts', import.meta.url);
const coreOn = (dataFolder: string) => startCore({ workerFile, dataFolder, host: 'web', version: '0.0.0' });

const wallClock = () => new Date().toISOString();

let count = 0;
function apply(changes: readonly Change[]): Promise<unknown> {
  const id = `change-${String(++count).padStart(6, '0')}` as ChangeSetId;
  const planId = plan.view.plan.id;
  const changeSet: ChangeSet = {
    id,
    planId,
    at: `${today}T09:00:00Z`,
    group: id,
    origin: 'edit',
    changes: [...changes],
  };
  return ask('changes.apply', { changeSet });
}

/** The files under a folder as text, by their path in it; the words of a database stand there as they are. */
function textsIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      return [path.relative(folder, file), `${file}\n${bytes.toString('utf8')}\n${bytes.toString('utf16le')}`];
    }),
  );
}
const isStore = (name: string) =>
  /^(?:routekaart\.db(?:-wal|-shm)?|backups\/[^/]*\.db|evidence\/.*)$/.test(name.replaceAll('\\', '/'));
const isLog = (name: string) => name.startsWith('log');

beforeAll(async () => {
  for (const folder of [data, second, temporary, files]) mkdirSync(folder);
  vi.stubEnv('TMPDIR', temporary);
  core = await coreOn(data);
  vi.mocked(callFromWindow).mockImplementation(ask as never);
  const live = [...plan.view.records.values()];
  await apply(plan.earlier.map((after) => ({ before: null, after })));
  for (const [i, after] of live.entries()) {
    const before = plan.earlier[i] ?? null;
    if (JSON.stringify(before) !== JSON.stringify(after)) await apply([{ before, after }]);
  }
  await apply(plan.deleted.map((after) => ({ before: null, after })));
  await apply(plan.deleted.map((before) => ({ before, after: null })));
  const { records } = await ask('plan.open', { planId: plan.view.plan.id });
  expect(records).toHaveLength(live.length);
  view = new PlanView(new Map(records.map((record) => [record.id as string, record])));
});

afterAll(async () => {
  await core?.close();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

describe('nothing goes out that the table of outlets does not open, from a real store', () => {
  test('by a file, a page, a form, on paper, to a calendar, on the screen', () => {
    for (const made of madeOf(view)) search.search(made);
  });

  test('in a picture', () => {
    for (const made of figuresOf(view)) search.search(made);
  });

  test('in a row that is dragged', () => {
    search.search({ outlet: 'drag', what: 'keys of rows', content: [...view.records.keys()].join(' ') });
  });

  test('in a response to the plan of somebody else', async () => {
    const choice = choicesOf(others.view).find(({ name }) => name === 'manager, as proposed')?.choice;
    if (!choice) throw new Error('no choice');
    const file = shareOf(others.view, choice);
    await ask('received.add', { file });
    const { rounds } = await ask('received.open', { planId: others.view.plan.id });
    const kept = rounds.at(-1)?.file;
    if (!kept) throw new Error('nothing was received');
    const response = responsesTo(kept);
    search.search({ outlet: 'response', what: 'words of one’s own plan', content: response.file });
    search.search({ outlet: 'clipboard', what: 'words of one’s own plan', content: response.text });
    const received = canariesIn(fileText(file), others.canaries);
    for (const [outlet, content] of [
      ['response', response.file],
      ['clipboard', response.text],
    ] as const) {
      const what = 'words of the plan it answers';
      const found = searchOthers.search({ outlet, what, content, named: (c) => received.has(c.text) });
      expect(found.length).toBeGreaterThan(0);
    }
  });

  test('on the command line: each command says no more than is in the file', () => {
    const written = (name: string, content: string) => writeFileSync(path.join(files, name), content);
    const said = (...words: string[]) => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [path.join(root, 'build', 'run.mjs'), path.join(root, 'main', 'cli', 'entry.ts'), ...words, '--lang', 'nl'],
        { encoding: 'utf8', cwd: root, env: { PATH: process.env.PATH, INIT_CWD: files, TMPDIR: temporary } },
      );
      expect(stdout, words.join(' ')).not.toBe('');
      return stdout + stderr;
    };
    for (const { name, choice } of choicesOf(view).filter(({ name }) => /^manager, (?:as|all)/.test(name))) {
      const file = fileText(shareOf(view, choice));
      const inFile = canariesIn(file, plan.canaries);
      written('plan.routekaart', file);
      for (const command of ['check', 'asks', 'inspect'])
        for (const how of [[], ['--json']]) {
          const content = said(command, 'plan.routekaart', ...how);
          const what = [command, ...how, name].join(', ');
          const found = search.search({ outlet: 'commandLine', what, content, ...openIn(choice) });
          expect(found.filter((c) => !inFile.has(c.text))).toEqual([]);
        }
    }
    for (const { outlet, what, content, open = [] } of madeOf(view).filter((made) => made.what === '.ics')) {
      written('plan.ics', content);
      const found = search.search({
        outlet: 'commandLine',
        what: `read ${outlet}`,
        content: said('read', 'plan.ics', '--json'),
        open: ['learning', 'conversations', 'budget', ...open],
      });
      expect(found.length, what).toBeGreaterThan(0);
    }
    search.search({ outlet: 'commandLine', what: 'line', content: said('line', 'hours', 'gisteren 2 uur') });
  });

  test('in a report for a helper', async () => {
    const reports: string[] = [];
    saveFilesThrough(async (name, bytes) => {
      reports.push(`${name}\n${Buffer.from(bytes).toString()}`);
      return { outcome: 'saved', name };
    });
    vi.stubGlobal('navigator', { userAgent: 'test' });
    await saveReport('verslag.txt');
    expect(reports).toHaveLength(1);
    search.search({ outlet: 'report', what: 'of the backups', content: reports.join() });
  });

  test('in the log and beside the store, after refusals, backups, a crash and damage; a backup holds everything', async () => {
    await ask('words.keep', {
      window: 'window-000001',
      words: [{ planId: view.plan.id, recordId: null, field: null, label: typed, text: typed, stored: '' }],
    });
    await ask('backups.chooseSecond', { typed: second });
    const { backups } = await ask('backups.make', {});
    for (const { name } of backups) {
      await ask('backups.look', { name });
      await ask('backups.plan', { name, planId: view.plan.id });
      await ask('backups.prove', { name });
    }
    // What is refused is where a log is tempted to quote.
    const everything = { ...view.plan, records: [...view.records.values()] };
    for (const [method, input] of [
      ['changes.apply', { changeSet: everything }],
      ['changes.apply', { changeSet: { id: view.plan.title } }],
      [view.plan.title, everything],
      ['plan.open', { planId: view.plan.title }],
      ['backups.look', { name: view.plan.title }],
      ['backups.chooseSecond', { typed: path.join(home, view.plan.title) }],
      ['received.add', { file: everything }],
    ] as const)
      expect((await core.call(method, input, client)).ok).toBe(false);
    await expect(apply([{ before: view.plan, after: { ...view.plan, endDate: '1999-01-01' } }])).rejects.toThrow();
    // As a crash leaves it, which the next start first looks into; then with damage.
    cpSync(data, crashed, { recursive: true });
    await core.close();
    let next = await coreOn(crashed);
    await next.close();
    const db = new Database(path.join(crashed, 'routekaart.db'));
    db.prepare("UPDATE record SET json = replace(json, 'kanarie', 'kanarie-kapot-') WHERE id <> plan_id").run();
    db.close();
    next = await coreOn(crashed);
    expect((await next.call('plan.open', { planId: view.plan.id }, client)).ok).toBe(true);
    await next.close();
    // An error that quotes what it was given, also on a line that looks like a place.
    const quoting = new Error(`${view.plan.title}\n    at ${view.plan.title}`);
    fileLog(crashed, wallClock, () => 'error-0001').error('test', quoting);

    const kept = [data, crashed].flatMap((folder) => [...textsIn(folder)]);
    const of = (is: (name: string) => boolean) => kept.flatMap(([name, text]) => (is(name) ? [text] : [])).join();
    const copies = [...textsIn(second).values()].join();
    const beside = [...textsIn(temporary).values()].join();
    search.search({ outlet: 'log', what: 'after refusals, a crash and damage', content: of(isLog) });
    search.search({
      outlet: 'temporary',
      what: 'all but store, evidence of damage, backups and log',
      content: of((name) => !isStore(name) && !isLog(name)) + beside,
    });
    const all = search.search({ outlet: 'backup', what: 'a copy in a second place', content: copies, isTicked: true });
    // The search reads what a store holds: all of the plan, and what was deleted from it.
    expect(all).toHaveLength(search.canaries.length);
    // What was typed and never handed to the store is on no disk.
    const texts = [...kept.map(([, text]) => text), copies, beside];
    expect(texts.filter((text) => text.includes(typed))).toEqual([]);
  });
});

test('every outlet of the table was searched, and what is private was found where it was ticked', () => {
  const rows = [...search.rows, ...searchOthers.rows];
  console.table(rows.map(({ of: _, ...row }) => row));
  expect(new Set(rows.map((row) => row.of))).toEqual(new Set(outlets));
  const ticked = rows.filter((row) => row.ticked === 'ticked' && row.private > 0).map((row) => row.of);
  expect([...new Set(ticked)].toSorted()).toEqual([
    'backup',
    'calendar',
    'commandLine',
    'paper',
    'share',
  ] satisfies Outlet[]);
});

/** Each place in the window where something is handed out, and the outlet it is: a new one has to be searched above. */
const waysOut: Readonly<Record<string, Outlet>> = {
  'edition/form-page.tsx': 'feedbackAnswer',
  'edition/share-page.tsx': 'response',
  'features/agenda/date-tray.tsx': 'drag',
  'features/agenda/reminder-watch.ts': 'notification',
  'features/agenda/save-timeline.tsx': 'picture',
  'features/agenda/send-calendar.tsx': 'calendar',
  'features/backups/report.ts': 'report',
  'features/backups/show-folder.ts': 'clipboard',
  'features/budget/budget-figure.tsx': 'picture',
  'features/home/gap-figure.tsx': 'picture',
  'features/home/home.tsx': 'picture',
  'features/home/mirror-figure.tsx': 'picture',
  'features/hours/weeks-figure.tsx': 'picture',
  'features/received/received-plan-view.tsx': 'response',
  'features/self-direction/climate-figure.tsx': 'picture',
  'features/self-direction/radar-figure.tsx': 'picture',
  'features/settings/about.tsx': 'clipboard',
  'features/sharing/make-form.ts': 'feedbackForm',
  'features/sharing/make-round.ts': 'share',
  'print/main.tsx': 'paper',
  'print/page-margins.ts': 'paper',
  'print/print-bar.tsx': 'paper',
  'start-failure.tsx': 'report',
  'ui/sortable-row.tsx': 'drag',
  'workbench/figure.tsx': 'picture',
  'workbench/left-words-actions.ts': 'clipboard',
  'workbench/print-overview.ts': 'paper',
  'workbench/tree-drag.ts': 'drag',
};
/** What hands things out itself, for those places. */
const means = [
  'platform/connect.ts',
  'ui/save-file.ts',
  'ui/charts/save-picture.ts',
  'ui/charts/save-picture-menu.tsx',
];

test('no place in the window hands out anything but by an outlet of the table', () => {
  const hands =
    /\b(?:saveFile|savePicture|writeText|setData|savePdf|openPrint)\(|\b(?:host|navigator)\.(?:notify|share)\(|\bprint\(\)|<(?:Figure|SavePictureMenu)\b|document\.title =/;
  const folder = path.join(root, 'renderer');
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !means.includes(name))
    .filter((name) => hands.test(readFileSync(path.join(folder, name), 'utf8')));
  expect(found.toSorted()).toEqual(Object.keys(waysOut).toSorted());
  // What is dragged carries a key under a type of our own, which no other program reads.
  for (const name of found) {
    const types = [...readFileSync(path.join(folder, name), 'utf8').matchAll(/\.setData\((\w+|'[^']*'),/g)].map(
      (m) => m[1],
    );
    expect(
      types.filter((type) => !['draggedRow', 'draggedActivity'].includes(type ?? '')),
      name,
    ).toEqual([]);
  }
});
