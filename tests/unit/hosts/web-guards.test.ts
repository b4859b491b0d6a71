import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFeeds } from '#main/host-web/feed.ts';
import { readHostFile, writeHostFile } from '#main/host-web/host-file.ts';
import { readJson } from '#main/host-web/json-body.ts';
import { checkHost, checkOrigin, checkPage, checkShell, clientOf, sameSecret } from '#main/host-web/request-guard.ts';
import { CALL_LIMIT_BYTES, CLIENT_HEADER } from '#shared/contract/loopback.ts';
import { FakeCore, settingsEvent } from '#tests/support/fake-core.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const port = 4321;
const token = 'a'.repeat(43);
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;
const good: Headers = {
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
};

function request(change: Headers = {}, method = 'POST'): IncomingMessage {
  const headers = Object.entries({ ...good, ...change }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? [value] : value] as const],
  );
  return { method, headersDistinct: Object.fromEntries(headers) } as unknown as IncomingMessage;
}

test('only the own address is a host, and said once', () => {
  expect(checkHost(request(), port)).toBeUndefined();
  const others = [
    undefined,
    'localhost:4321',
    '127.0.0.1',
    '127.0.0.1:43210',
    'evil.example',
    [good.host, good.host],
    [],
  ];
  for (const host of others as Headers[string][]) expect(checkHost(request({ host }), port), `${host}`).toBe(421);
});

test('the shell is read by who asks for it and by the page itself, never by another site', () => {
  const shell = (site: Headers[string], method = 'GET') => checkShell(request({ 'sec-fetch-site': site }, method));
  expect([undefined, 'none', 'same-origin'].map((site) => shell(site))).toEqual([undefined, undefined, undefined]);
  expect(['cross-site', 'same-site', ''].map((site) => shell(site))).toEqual([403, 403, 403]);
  expect(['POST', 'HEAD', 'PUT'].map((method) => shell('none', method))).toEqual([405, 405, 405]);
});

test.each<[number | undefined, Headers, string?]>([
  [undefined, {}],
  [undefined, { 'sec-fetch-site': undefined }],
  [undefined, { 'content-type': 'application/json; charset=utf-8' }],
  [undefined, { 'content-type': 'Application/JSON;charset=UTF-8' }],
  [405, {}, 'GET'],
  [403, { origin: undefined }],
  [403, { origin: 'http://127.0.0.1:9999' }],
  [403, { origin: `https://127.0.0.1:${port}` }],
  [403, { origin: [`http://127.0.0.1:${port}`, 'http://evil.example'] }],
  [403, { 'sec-fetch-site': 'none' }],
  [403, { 'sec-fetch-site': 'cross-site' }],
  [415, { 'content-type': undefined }],
  [415, { 'content-type': 'text/plain' }],
  [415, { 'content-type': 'text/application/json' }],
  [415, { 'content-type': 'application/json-seq' }],
  [415, { 'content-type': 'application/json; charset=latin1' }],
  [415, { 'content-type': ['application/json', 'application/json'] }],
])('a call is answered with %s for %j %s', (refusal, change, method) => {
  expect(checkOrigin(request(change, method), port)).toBe(refusal);
  // What is refused there is so with the token as well.
  expect(checkPage(request(change, method), port, token)).toBe(refusal);
});

test('a call needs the token, whole and in its form', () => {
  const others = [undefined, '', token, `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `bearer ${token}`];
  const forms = [
    `Bearer  ${token}`,
    `x Bearer ${token}`,
    `Bearer ${token} x`,
    'Bearer ',
    ['Bearer x', `Bearer ${token}`],
  ];
  for (const authorization of [...others, ...forms])
    expect(checkPage(request({ authorization }), port, token), `${authorization}`).toBe(401);
  expect(checkPage(request(), port, token)).toBeUndefined();
  expect([sameSecret('abc', 'abc'), sameSecret('abc', 'abd'), sameSecret('abc', 'abcd'), sameSecret('', 'a')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a window is known by a short name of plain signs', () => {
  const nameOf = (client: Headers[string]) => clientOf(request({ [CLIENT_HEADER]: client }));
  expect(['a', 'window_1-b', 'x'.repeat(64)].map(nameOf)).toEqual(['a', 'window_1-b', 'x'.repeat(64)]);
  for (const client of [undefined, '', 'x'.repeat(65), 'a b', 'a/b', 'a\n', ['a', 'a']])
    expect(nameOf(client)).toBeUndefined();
});

/** A request of which these pieces arrive. */
function body(pieces: readonly unknown[], length?: number): IncomingMessage {
  const stream = Readable.from(pieces);
  return Object.assign(stream, {
    headers: length === undefined ? {} : { 'content-length': `${length}` },
  }) as unknown as IncomingMessage;
}

test('a body is read up to its limit and not a byte further, whatever it says of itself', async () => {
  const ten = Buffer.from('"12345678"');
  expect(await readJson(body([ten]), 10)).toEqual({ value: '12345678' });
  expect(await readJson(body([ten], 10), 10)).toEqual({ value: '12345678' });
  expect(await readJson(body([ten.subarray(0, 4), ten.subarray(4)], 3), 10)).toEqual({ value: '12345678' });
  expect(await readJson(body([ten]), 9)).toBeUndefined();
  expect(await readJson(body([ten.subarray(0, 9), ten.subarray(9)]), 9)).toBeUndefined();
  // One that says that it is too large is not read at all.
  const large = body([ten], 11);
  expect(await readJson(large, 10)).toBeUndefined();
  expect(large.readableDidRead).toBe(false);
});

test('what is no JSON in UTF-8, or is cut off, is nothing; null is something', async () => {
  expect(await readJson(body([Buffer.from('null')]), 10)).toEqual({ value: null });
  expect(await readJson(body([]), 10)).toBeUndefined();
  expect(await readJson(body([Buffer.from('{')]), 10)).toBeUndefined();
  expect(await readJson(body([Buffer.from([0x22, 0xc3, 0x28, 0x22])]), 10)).toBeUndefined();
  expect(await readJson(body([{ length: 1 }]), 10)).toBeUndefined();
  const halves = [Buffer.from([0x22, 0xc3]), Buffer.from([0xa9, 0x22])];
  expect(await readJson(body(halves), 10)).toEqual({ value: 'é' });
  const cut = new Readable({ read: () => cut.destroy(new Error('gone')) });
  expect(await readJson(Object.assign(cut, { headers: {} }) as unknown as IncomingMessage, 10)).toBeUndefined();
});

test('a host file that cannot be written is no reason not to start, and leaves nothing beside it', () => {
  const folder = tempFolder();
  mkdirSync(path.join(folder, 'host.json', 'in the way'), { recursive: true });
  expect(() => writeHostFile(folder, { port, token })).not.toThrow();
  expect(readdirSync(folder)).toEqual(['host.json']);
  expect(readHostFile(folder)).toBeUndefined();
  expect(() => writeHostFile(path.join(folder, 'not there'), { port, token })).not.toThrow();
  expect(existsSync(path.join(folder, 'not there'))).toBe(false);
});

const event = settingsEvent('window-1');

class Listener extends EventEmitter {
  readonly lines: string[] = [];
  writableLength = 0;
  isEnded = false;
  write(line: string) {
    this.lines.push(line);
  }
  end() {
    this.isEnded = true;
  }
  destroy() {
    this.emit('close');
  }
}
const listening = () => {
  const listener = new Listener();
  return { listener, response: listener as unknown as ServerResponse };
};

test('a feed is heard until its window goes, and a window that does not read is cut off', () => {
  const core = new FakeCore();
  const feeds = createFeeds(core);
  onTestFinished(() => feeds.close());
  expect(feeds.isHeard).toBe(false);
  const [one, two] = [listening(), listening()];
  feeds.add(one.response);
  feeds.add(two.response);
  core.tell(event);
  const line = `${JSON.stringify(event)}\n`;
  expect([one.listener.lines, two.listener.lines]).toEqual([
    ['\n', line],
    ['\n', line],
  ]);
  two.listener.writableLength = CALL_LIMIT_BYTES - line.length;
  core.tell(event);
  two.listener.writableLength += 1;
  core.tell(event);
  core.tell(event);
  expect(two.listener.lines).toEqual(['\n', line, line]);
  expect(feeds.isHeard).toBe(true);
  one.listener.emit('close');
  expect(feeds.isHeard).toBe(false);
  expect(one.listener.lines).toHaveLength(5);
});

test('the heart of a feed beats until it is closed, and nothing is said after that', () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const core = new FakeCore();
  const feeds = createFeeds(core, 1000);
  const { listener, response } = listening();
  feeds.add(response);
  vi.advanceTimersByTime(2500);
  expect(listener.lines).toEqual(['\n', '\n', '\n']);
  feeds.close();
  expect(listener.isEnded).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  core.tell(event);
  expect(listener.lines).toHaveLength(3);
});
