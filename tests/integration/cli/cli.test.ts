import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { newChoice } from '#shared/share/choice.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { seal } from '#shared/share/seal.ts';
import { type PlanBuilder, planWith, testContext } from '#tests/support/plans.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

// The real program, as the user runs it, without npm around it.

const root = path.resolve(import.meta.dirname, '../../..');

function cli(folder: string, words: readonly string[], { lang = 'nl_NL.UTF-8', input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'build', 'run.mjs'), path.join(root, 'main', 'cli', 'entry.ts'), ...words],
    { encoding: 'utf8', input, cwd: root, env: { PATH: process.env.PATH, INIT_CWD: folder, LANG: lang } },
  );
  return { status, stdout, stderr };
}

function share(folder: string, name: string, write: (b: PlanBuilder) => void = () => {}): string {
  const words = { note: 'Graag voor vrijdag', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;
  const { file } = makeShareFile(planWith(write), newChoice('manager', 'Marieke'), testContext('share'), words);
  const text = fileText(file);
  writeFileSync(path.join(folder, name), text);
  return text;
}

describe('check', () => {
  test('says what the coach finds, and ends by how bad it is', () => {
    const folder = tempFolder();
    share(folder, 'fout.routekaart', (b) => {
      const source = b.budgetSource({ amountCents: 100 });
      const cost = b.cost({ activityId: b.activity({ title: 'Training' }).id, amountCents: 40_000 });
      b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 30_000 });
    });
    share(folder, 'letop.routekaart', (b) => b.sideTask({ title: 'Panel', goals: '' }));
    const wrong = cli(folder, ['check', 'fout.routekaart']);
    expect(wrong.status).toBe(2);
    expect(wrong.stdout).toMatch(/^fout · Budget · /m);
    expect(wrong.stdout).toContain('Niet nagekeken, want niet of niet helemaal gedeeld: ');
    expect(wrong.stderr).toBe('');
    expect(cli(folder, ['check', 'letop.routekaart', '--lang', 'en'])).toMatchObject({ status: 1 });
    const json = cli(folder, ['check', '--json', 'fout.routekaart'], { lang: 'en_GB.UTF-8' });
    expect(json.status).toBe(2);
    const { findings } = JSON.parse(json.stdout) as { findings: { rule: string; severity: string; what: string }[] };
    expect(findings.map((f) => f.rule)).toContain('allocations-do-not-add-up');
    expect(findings.find((f) => f.rule === 'allocations-do-not-add-up')).toMatchObject({ severity: 'error' });
  });

  test('reads what was sealed with the phrase that is handed to it', async () => {
    const folder = tempFolder();
    const text = share(folder, 'open.routekaart');
    writeFileSync(path.join(folder, 'dicht.routekaart'), await seal(text, 'een lange zin', 4));
    expect(cli(folder, ['inspect', 'dicht.routekaart']).status).toBe(3);
    const opened = cli(folder, ['inspect', 'dicht.routekaart', '--passphrase-stdin'], { input: 'een lange zin\n' });
    expect(opened).toMatchObject({ status: 0, stderr: '' });
    expect(opened.stdout).toContain('een gedeeld plan');
    const wrong = cli(folder, ['inspect', 'dicht.routekaart', '--passphrase-stdin'], { input: 'iets anders' });
    expect(wrong).toMatchObject({ status: 3, stdout: '' });
  });
});

describe('inspect', () => {
  test('tells what is in a file, in words and as JSON, and nothing in it acts on the terminal', () => {
    const folder = tempFolder();
    share(folder, 'plan.routekaart', (b) => {
      b.plan({ title: 'Plan \u001b[31mrood\u202e om', ownerName: 'Noor' });
      b.learningQuestion();
    });
    const words = cli(folder, ['inspect', 'plan.routekaart']);
    expect(words).toMatchObject({ status: 0, stderr: '' });
    expect(words.stdout).toContain('Plan \\u001b[31mrood\\u202e om');
    expect(words.stdout).toMatch(/^wat erin zit +1 plan, 1 leervraag$/m);
    const json = cli(folder, ['inspect', 'plan.routekaart', '--json', '--lang=en']);
    for (const sign of ['\u001b', '\u202e']) expect(json.stdout).not.toContain(sign);
    expect(JSON.parse(json.stdout)).toMatchObject({
      type: 'share',
      by: 'Noor',
      plan: 'Plan \u001b[31mrood\u202e om',
      counts: [
        { kind: 'plan', count: 1 },
        { kind: 'learningQuestion', count: 1 },
      ],
    });
    expect(readdirSync(folder)).toEqual(['plan.routekaart']);
  });

  test('reads a file of the version before', () => {
    const before = cli(path.join(root, 'tests', 'fixtures', 'share'), ['inspect', 'response-v1.routekaart']);
    expect(before).toMatchObject({ status: 0, stderr: '' });
    expect(before.stdout).toContain('1 opmerking, 1 voorstel, 1 besluit');
  });
});

describe('what cannot be done is one sentence and a code', () => {
  let folder = '';
  beforeEach(() => {
    folder = tempFolder();
  });
  const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);

  test.each([
    ['nothing', () => put('leeg', ''), 'leeg', 'is leeg'],
    ['a document', () => put('nota.docx', 'PK\u0003\u0004…'), 'nota.docx', 'geen bestand van Routekaart'],
    ['JSON of another program', () => put('a.json', '{"a":1}'), 'a.json', 'geen bestand van Routekaart'],
    ['half a file', () => put('half', share(folder, 'x').slice(0, 200)), 'half', 'niet heel'],
    [
      'a newer one',
      () => put('n', share(folder, 'x').replace('"version": 2', '"version": 3')),
      'n',
      'nieuwere Routekaart',
    ],
    ['a folder', () => mkdirSync(path.join(folder, 'map')), 'map', 'geen gewoon bestand'],
    ['what is not there', () => {}, 'weg.routekaart', 'kijk of het er is'],
    [
      'a bomb',
      () => {
        put('groot', '{');
        truncateSync(path.join(folder, 'groot'), 60 * 1024 * 1024);
      },
      'groot',
      'groter dan 50 MB',
    ],
  ])('%s', (_name, make, name, sentence) => {
    make();
    const { status, stdout, stderr } = cli(folder, ['check', name]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/Error|at .*\.ts|undefined/);
  });

  test.each([
    [[], 'Geef een opdracht en een bestand'],
    [['check'], 'Geef één bestand'],
    [['check', 'a', 'b'], 'Geef één bestand'],
    [['open', 'a'], 'kent de opdracht "open" niet'],
    [['check', 'a', '--fix'], 'kent de optie "--fix" niet'],
    [['check', 'a', '--lang', 'de'], 'spreekt "de" niet'],
  ])('%j', (words, sentence) => {
    const { status, stdout, stderr } = cli(folder, words);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('--help explains, in the language of LANG', () => {
    expect(cli(folder, ['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(cli(folder, ['--help']).stdout).toContain('wat de coach zegt');
    expect(cli(folder, ['check', '--help'], { lang: 'en_US.UTF-8' }).stdout).toContain('what the coach says');
  });
});
