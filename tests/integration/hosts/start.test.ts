import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { builtApp, startWebHostProcess } from '#tests/e2e/support/web-host.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

// The program as the user starts it, on the real core.

const root = path.resolve(import.meta.dirname, '../../..');
const script = path.join(root, 'build', 'start.mjs');

/** Runs `npm start -- …` without npm, until it ends by itself. */
function start(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: undefined, ELECTRON_OVERRIDE_DIST_PATH: undefined },
  });
  return { status, stdout, stderr };
}

/** One sentence, and nothing of the machinery. */
function expectOneSentence(said: string): void {
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toMatch(/^[A-Z"].*[.)]\n$/);
  expect(said).not.toMatch(/Error|at .*\.(js|ts|mjs)|undefined/);
}

describe('bad arguments', () => {
  test.each([
    [['--port', 'abc'], 'geen poort'],
    [['--port', '70000'], 'geen poort'],
    [['--port'], 'ontbreekt'],
    [['--data'], 'ontbreekt'],
    [['--colour'], 'kent "--colour" niet'],
  ])('%j: one sentence, code 2, nothing started', (words, sentence) => {
    const { status, stdout, stderr } = start(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expectOneSentence(stderr);
    expect(stderr).toContain(sentence);
  });
});

test('--help explains and starts nothing', () => {
  const { status, stdout } = start('--help');
  expect(status).toBe(0);
  for (const option of ['--web', '--no-open', '--port', '--data']) expect(stdout).toContain(option);
});

test('with --web it says one line, the address, and ends well on SIGTERM', async () => {
  builtApp();
  const dataFolder = path.join(tempFolder(), 'plannen van mij');
  const words = ['--web', '--no-open', '--port', '0', '--data', dataFolder];
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said, complained] = [text(child.stdout), text(child.stderr)];
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#ticket=[\w-]{22}\n$/);
  expect(await complained).toBe('');
  expect(readdirSync(dataFolder)).not.toContain('host.json');
});

test('a second start on the same folder says the address of the first and ends well', async () => {
  const host = await startWebHostProcess();
  onTestFinished(() => host.dispose());
  const { status, stdout, stderr } = start('--web', '--no-open', '--data', host.dataFolder);
  expect(status).toBe(0);
  expect(new URL(stdout.trim()).origin).toBe(new URL(host.address).origin);
  expect(stdout).toContain('#ticket=');
  expect(stdout.trim()).not.toBe(host.said);
  expectOneSentence(stderr);
});

test('a second start hands its file over to the first', async () => {
  const host = await startWebHostProcess();
  onTestFinished(() => host.dispose());
  const file = path.join(tempFolder(), 'plan van Noor.routekaart');
  writeFileSync(file, 'van Noor');
  expect(start('--web', '--no-open', '--data', host.dataFolder, file)).toMatchObject({ status: 0 });
  const { origin, hash } = new URL(host.address);
  const response = await fetch(`${origin}/api/opened.take`, {
    method: 'POST',
    headers: {
      origin,
      'content-type': 'application/json',
      authorization: `Bearer ${hash.slice('#token='.length)}`,
      'x-client': 'window-1',
    },
    body: '{}',
  });
  const base64 = Buffer.from('van Noor').toString('base64');
  expect(await response.json()).toEqual({
    ok: true,
    value: { files: [{ name: 'plan van Noor.routekaart', base64 }] },
  });
});

test('a port that is taken is one sentence', async () => {
  const host = await startWebHostProcess();
  onTestFinished(() => host.dispose());
  const { port } = new URL(host.address);
  const { status, stdout, stderr } = start('--web', '--no-open', '--port', port, '--data', tempFolder());
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expectOneSentence(stderr);
  expect(stderr).toContain(`Poort ${port}`);
});

test('a folder that is a file, or cannot be made, is one sentence', () => {
  const file = path.join(tempFolder(), 'file');
  writeFileSync(file, 'mine');
  for (const folder of [file, path.join(file, 'deeper'), ...(process.platform === 'linux' ? ['/proc/nowhere'] : [])]) {
    const { status, stdout, stderr } = start('--web', '--no-open', '--data', folder);
    expect([folder, status, stdout]).toEqual([folder, 1, '']);
    expectOneSentence(stderr);
    expect(stderr).toContain('schrijven');
  }
  expect(statSync(file).size).toBe(4);
});

test.skipIf(process.platform === 'win32')(
  'an Electron that cannot run gives way to the browser, with one sentence why',
  async () => {
    builtApp();
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'electron'));
    const program = path.join(folder, 'electron', 'electron');
    writeFileSync(program, '#!/bin/sh\nexit 127\n');
    chmodSync(program, 0o755);
    const child = spawn(process.execPath, [script, '--data', path.join(folder, 'data')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A display that leads nowhere, and no program that could open a browser.
      env: { ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, 'electron'), DISPLAY: ':987', PATH: folder },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const complained = text(child.stderr);
    const address = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
    child.kill('SIGTERM');
    expect(await complained).toMatch(
      /^Omdat Electron .*, opent Routekaart in je browser\.\nOpen dit adres zelf in je browser\.\n$/,
    );
  },
);
