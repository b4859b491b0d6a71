import { createHmac } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '#main/host-web/run.ts';
import { startWebHost, type WebHost, type WebHostOptions } from '#main/host-web/start-web-host.ts';
import { TICKET_MILLISECONDS, Tickets } from '#main/host-web/tickets.ts';
import { CallError } from '#shared/contract/errors.ts';
import { CALL_LIMIT_BYTES } from '#shared/contract/loopback.ts';
import { FakeCore, settingsEvent } from '#tests/support/fake-core.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

interface Setting {
  readonly core: FakeCore;
  readonly options: WebHostOptions;
  readonly dataFolder: string;
}

/** What stands in host.json. */
interface HostFile {
  readonly port: number;
  readonly token: string;
}

function setting(change: Partial<WebHostOptions> = {}): Setting {
  const folder = tempFolder();
  const dataFolder = path.join(folder, 'data');
  const pageFolder = path.join(folder, 'renderer');
  mkdirSync(dataFolder);
  mkdirSync(path.join(pageFolder, 'assets'), { recursive: true });
  writeFileSync(path.join(pageFolder, 'index.html'), '<script nonce="__CSP_NONCE__" src="/assets/a.js"></script>');
  writeFileSync(path.join(pageFolder, 'assets', 'a.js'), 'export {};');
  writeFileSync(path.join(pageFolder, 'assets', 'a.js.map'), '{}');
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  const core = new FakeCore();
  return {
    core,
    dataFolder,
    options: {
      startCore: async () => core,
      coreOptions: { workerFile: 'worker.js', dataFolder, host: 'web', version: '1.2.3' },
      pageFolder,
      files: [],
      ...change,
    },
  };
}

interface Opened extends Setting {
  readonly host: WebHost;
  readonly port: number;
  readonly token: string;
}

async function open(given: Setting = setting()): Promise<Opened> {
  const host = await startWebHost(given.options);
  onTestFinished(() => host.close());
  expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#ticket=[\w-]{22}$/);
  const { port, token } = JSON.parse(readFileSync(path.join(given.dataFolder, 'host.json'), 'utf8')) as HostFile;
  return { ...given, host, port, token };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Sends exactly these headers; `fetch` would not let a test lie about Host or Origin. */
function send(port: number, method: string, url: string, headers: Record<string, string | string[]>, body = '') {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (response) => {
      text(response).then(
        (answer) => resolve({ status: response.statusCode, headers: response.headers, body: answer }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const shellHeaders = { 'sec-fetch-site': 'none' };
const pageHeaders = ({ port, token }: Opened) => ({
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
  'x-client': 'window-1',
});

test('the page is served with a nonce of its own, and a call reaches the core', async () => {
  const opened = await open();
  const { port, core } = opened;
  const first = await send(port, 'GET', '/', shellHeaders);
  expect(first.status).toBe(200);
  const [, nonce] = /nonce="([^"]+)"/.exec(first.body) ?? [];
  expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  expect(first.headers['content-security-policy']).toContain("default-src 'none'");
  expect(first.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(first.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(first.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect((await send(port, 'GET', '/?a=b', shellHeaders)).body).not.toContain(nonce);

  const reply = await send(port, 'POST', '/api/app.info', pageHeaders(opened), '{"a":1}');
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.body)).toEqual({ ok: true, value: { answer: 42 } });
  expect(core.calls).toEqual([{ method: 'app.info', input: { a: 1 }, client: 'window-1' }]);
});

test('a second start hands its file over to the first, which tells its windows; strangers cannot', async () => {
  const folder = tempFolder();
  const file = path.join(folder, 'plan.routekaart');
  writeFileSync(file, 'van Noor');
  const first = await open();
  const take = () => send(first.port, 'POST', '/api/opened.take', pageHeaders(first), '{}');
  expect(JSON.parse((await take()).body)).toEqual({ ok: true, value: { files: [] } });
  const busy = () => Promise.reject(new CallError('store-busy', {}));
  const said: string[] = [];
  const voice = { address: (a: string) => void said.push(a), sentence: () => {} };
  expect(await run({ ...first.options, startCore: busy, files: [file] }, voice)).toBe(0);
  expect(said).toEqual([expect.stringContaining(`:${first.port}/#ticket=`)]);
  expect(said).not.toEqual([first.host.address]);
  const base64 = Buffer.from('van Noor').toString('base64');
  expect(JSON.parse((await take()).body)).toEqual({
    ok: true,
    value: { files: [{ name: 'plan.routekaart', base64 }] },
  });

  const body = JSON.stringify({ name: 'x', base64: '' });
  const { authorization: _, ...noToken } = pageHeaders(first);
  expect((await send(first.port, 'POST', '/open', noToken, body)).status).toBe(401);
  expect((await send(first.port, 'GET', '/open', pageHeaders(first))).status).toBe(405);
  expect((await send(first.port, 'POST', '/open', pageHeaders(first), '{"path":"/etc/passwd"}')).status).toBe(400);
  expect(JSON.parse((await take()).body)).toEqual({ ok: true, value: { files: [] } });
});

test('a failure of the core is an answer, not a status', async () => {
  const opened = await open();
  opened.core.reply = async () => ({ ok: false, error: { code: 'store-full', data: {} } });
  const reply = await send(opened.port, 'POST', '/api/plan.open', pageHeaders(opened), '{}');
  expect([reply.status, JSON.parse(reply.body)]).toEqual([200, { ok: false, error: { code: 'store-full', data: {} } }]);
});

test('no path leads to another file', async () => {
  const { port } = await open();
  expect((await send(port, 'GET', '/assets/a.js', shellHeaders)).status).toBe(200);
  for (const url of [
    '/assets/a.js.map',
    '/../secret.html',
    '/assets/../../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '//secret.html',
    '/assets',
    '/assets/',
    '/assets%2fa.js',
    '/assets/a.js%00',
    '/constructor',
    '/__proto__',
    '/host.json',
  ])
    expect([url, (await send(port, 'GET', url, shellHeaders)).status]).toEqual([url, 404]);
});

test('strangers are refused at the shell', async () => {
  const { port } = await open();
  const status = async (method: string, headers: Record<string, string | string[]>) =>
    (await send(port, method, '/', headers)).status;
  expect(await status('GET', { 'sec-fetch-site': 'same-origin' })).toBe(200);
  expect(await status('GET', {})).toBe(200);
  expect(await status('GET', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await status('GET', { 'sec-fetch-site': 'same-site' })).toBe(403);
  expect(await status('GET', { ...shellHeaders, host: `localhost:${port}` })).toBe(421);
  expect(await status('GET', { ...shellHeaders, host: 'evil.example' })).toBe(421);
  expect(await status('GET', { ...shellHeaders, host: '127.0.0.1' })).toBe(421);
  expect(await status('HEAD', shellHeaders)).toBe(405);
  expect(await status('POST', shellHeaders)).toBe(405);
  expect(await status('OPTIONS', shellHeaders)).toBe(405);
});

test('strangers are refused at the calls, the feed and the proof, and the core hears nothing', async () => {
  const opened = await open();
  const { port, core } = opened;
  const good = pageHeaders(opened);
  const { authorization: _a, ...withoutToken } = good;
  const { origin: _o, ...withoutOrigin } = good;
  const { 'content-type': _c, ...withoutType } = good;
  const cases: [string, Record<string, string | string[]>, number][] = [
    ['POST', withoutToken, 401],
    ['POST', { ...good, authorization: `Bearer ${opened.token}x` }, 401],
    ['POST', { ...good, authorization: opened.token }, 401],
    ['POST', withoutOrigin, 403],
    ['POST', { ...good, origin: 'null' }, 403],
    ['POST', { ...good, origin: `http://localhost:${port}` }, 403],
    ['POST', { ...good, origin: `http://127.0.0.1:${port}.evil.example` }, 403],
    ['POST', { ...good, 'sec-fetch-site': 'cross-site' }, 403],
    ['POST', withoutType, 415],
    ['POST', { ...good, 'content-type': 'text/plain' }, 415],
    ['POST', { ...good, 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['POST', { ...good, host: `localhost:${port}` }, 421],
    ['GET', good, 405],
    ['PUT', good, 405],
    ['OPTIONS', good, 405],
  ];
  for (const url of ['/api/plans.list', '/feed', '/proof'])
    for (const [method, headers, status] of cases) {
      if (url === '/proof' && status === 401) continue; // the proof is asked for before a token is known to be right
      const answer = await send(port, method, url, headers, '{}');
      expect([url, method, headers, answer.status]).toEqual([url, method, headers, status]);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
  expect((await send(port, 'POST', '/api/plans.list', { ...good, 'x-client': '' }, '{}')).status).toBe(400);
  expect((await send(port, 'POST', '/api/plans.list', { ...good, 'x-client': 'a b' }, '{}')).status).toBe(400);
  expect(core.calls).toEqual([]);
  expect(core.listeners).toBe(1);
});

test('a body that is too large or no JSON is refused whole, and the host goes on', async () => {
  const opened = await open();
  const tooLarge = JSON.stringify('x'.repeat(CALL_LIMIT_BYTES));
  const invalid = { ok: false, error: { code: 'invalid-input' } };
  const call = async (body: string, headers = {}) =>
    JSON.parse((await send(opened.port, 'POST', '/api/a', { ...pageHeaders(opened), ...headers }, body)).body);
  expect(await call(tooLarge, { 'content-length': String(tooLarge.length) }).catch(() => invalid)).toMatchObject(
    invalid,
  );
  for (const body of ['', '{', '{"a":1}x', '\u0000']) expect(await call(body)).toMatchObject(invalid);
  expect(opened.core.calls).toEqual([]);
  expect(await call('{}')).toMatchObject({ ok: true });
});

test('the feed brings events as lines after a first heartbeat, and ends with the host', async () => {
  const opened = await open();
  const { 'x-client': _client, ...headers } = pageHeaders(opened);
  const response = await fetch(`http://127.0.0.1:${opened.port}/feed`, { method: 'POST', headers, body: '{}' });
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe('\n');
  opened.core.tell(settingsEvent('window-2'));
  expect(JSON.parse((await reader.read()).value ?? '')).toEqual(settingsEvent('window-2'));
  await opened.host.close();
  expect((await reader.read()).done).toBe(true);
  expect(opened.core).toMatchObject({ listeners: 0, closed: true });
});

const exchange = ({ port }: Opened, ticket: string) =>
  send(
    port,
    'POST',
    '/ticket',
    { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' },
    JSON.stringify({ ticket }),
  );
const ticketOf = (address: string) => address.split('#ticket=')[1] ?? '';

test('the ticket of an address is worth a token once; a second start gets one of its own', async () => {
  const opened = await open();
  const ticket = ticketOf(opened.host.address);
  for (const wrong of ['', 'x'.repeat(22), `${ticket}x`]) expect((await exchange(opened, wrong)).status).toBe(401);
  const first = await exchange(opened, ticket);
  expect([first.status, JSON.parse(first.body)]).toEqual([200, { token: opened.token }]);
  expect((await exchange(opened, ticket)).status).toBe(401);
  const more = await send(opened.port, 'POST', '/tickets', pageHeaders(opened), '{}');
  const { ticket: second } = JSON.parse(more.body) as { ticket: string };
  expect((await exchange(opened, second)).status).toBe(200);
  expect((await exchange(opened, second)).status).toBe(401);
  const { authorization: _, ...stranger } = pageHeaders(opened);
  expect((await send(opened.port, 'POST', '/tickets', stranger, '{}')).status).toBe(401);
});

test('a ticket is void after a minute, and only the newest twenty wait', () => {
  let now = 0;
  const tickets = new Tickets(() => now);
  const early = tickets.issue();
  now = TICKET_MILLISECONDS;
  expect(tickets.redeem(early)).toBe(false);
  const many = Array.from({ length: 21 }, () => tickets.issue());
  expect(many.map((ticket) => tickets.redeem(ticket))).toEqual([false, ...Array(20).fill(true)]);
});

test('a host proves that it knows the token, on this port and for this question alone', async () => {
  const { port, token } = await open();
  const nonce = 'n'.repeat(32);
  const headers = { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' };
  const { body } = await send(port, 'POST', '/proof', headers, JSON.stringify({ nonce }));
  const proof = createHmac('sha256', token).update(`routekaart ${port} ${nonce}`).digest('base64url');
  expect(JSON.parse(body)).toEqual({ proof });
  for (const wrong of [{}, { nonce: 'short' }, { nonce: ' '.repeat(32) }, { nonce, more: 1 }])
    expect((await send(port, 'POST', '/proof', headers, JSON.stringify(wrong))).status).toBe(400);
});

test('a host that ends while a page is open leaves port and token behind for it', async () => {
  const given = setting();
  const first = await open(given);
  const { 'x-client': _client, ...headers } = pageHeaders(first);
  const response = await fetch(`http://127.0.0.1:${first.port}/feed`, { method: 'POST', headers, body: '{}' });
  await response.body?.getReader().read();
  await first.host.close();
  const second = await open(given);
  expect([second.port, second.token]).toEqual([first.port, first.token]);
});

test('a host that crashed comes back on the same port with the same token; one that ended well does not', async () => {
  const given = setting();
  const first = await open(given);
  const file = path.join(given.dataFolder, 'host.json');
  const left = readFileSync(file, 'utf8');
  expect(JSON.parse(left)).toEqual({ port: first.port, token: first.token });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await first.host.close();
  expect(() => statSync(file)).toThrow('ENOENT');

  writeFileSync(file, left, { mode: 0o600 });
  const second = await open(given);
  expect([second.port, second.token]).toEqual([first.port, first.token]);
  await second.host.close();

  expect((await open(given)).token).not.toBe(first.token);
});

test('when the old port is taken, the port and the token are new', async () => {
  const given = setting();
  const first = await open(given);
  const left = readFileSync(path.join(given.dataFolder, 'host.json'), 'utf8');
  await first.host.close();
  const other = createServer().listen(first.port, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.on('listening', resolve));
  writeFileSync(path.join(given.dataFolder, 'host.json'), left, { mode: 0o600 });
  const second = await open(given);
  expect(second.port).not.toBe(first.port);
  expect(second.token).not.toBe(first.token);
});

test.skipIf(!process.getuid)('a host file that others could read is not believed', async () => {
  const given = setting();
  const token = 'a'.repeat(43);
  writeFileSync(path.join(given.dataFolder, 'host.json'), JSON.stringify({ port: 40_000, token }), { mode: 0o644 });
  expect((await open(given)).token).not.toBe(token);
});

function listeningVoice() {
  const said = { addresses: [] as string[], sentences: [] as string[] };
  return {
    said,
    voice: {
      address: (address: string) => void said.addresses.push(address),
      sentence: (sentence: string) => void said.sentences.push(sentence),
    },
  };
}

test('a second start on the same folder says where the first one is', async () => {
  const first = await open();
  const { options, dataFolder } = first;
  const { said, voice } = listeningVoice();
  const busy = { ...options, startCore: () => Promise.reject(new CallError('store-busy', { folder: dataFolder })) };
  expect(await run(busy, voice)).toBe(0);
  expect(said.addresses).toHaveLength(1);
  expect((await exchange(first, ticketOf(said.addresses[0] ?? ''))).status).toBe(200);
  expect(said.sentences).toHaveLength(1);
  expect(said.sentences[0]).toContain(dataFolder);
});

test('a second start beside a host that does not answer says so in one sentence and ends with 1', async () => {
  const { options, dataFolder } = setting();
  // Somebody else listens where the crashed host was: it is asked, but it never sees the token.
  let heard = '';
  const other = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      heard += data;
    });
    setTimeout(() => socket.destroy(), 50);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const token = 'b'.repeat(43);
  writeFileSync(path.join(dataFolder, 'host.json'), JSON.stringify({ port, token }), { mode: 0o600 });
  const { said, voice } = listeningVoice();
  const busy = { ...options, startCore: () => Promise.reject(new CallError('store-busy', { folder: dataFolder })) };
  expect(await run(busy, voice)).toBe(1);
  expect(heard).toContain('POST /proof');
  expect(heard).not.toContain(token);
  expect(said).toMatchObject({ addresses: [], sentences: [expect.stringContaining(dataFolder)] });
});

test('a port that is taken is one sentence, and the data folder is released', async () => {
  const other = await open();
  const { options, core, dataFolder } = setting({ port: other.port });
  const { said, voice } = listeningVoice();
  expect(await run(options, voice)).toBe(1);
  expect(said.sentences).toEqual([expect.stringContaining(`Poort ${other.port}`)]);
  expect(core).toMatchObject({ closed: true, listeners: 0 });
  expect(() => statSync(path.join(dataFolder, 'host.json'))).toThrow('ENOENT');
});

test('what nobody expected is noted in the log, and the sentence says under which number', async () => {
  const { options, dataFolder } = setting();
  const { said, voice } = listeningVoice();
  const broken = { ...options, startCore: () => Promise.reject(new TypeError('a wheel came off')) };
  expect(await run(broken, voice)).toBe(1);
  expect(said.sentences).toHaveLength(1);
  expect(said.sentences[0]).not.toContain('wheel');
  const [, id = 'none'] = /nummer (\S+) in/.exec(said.sentences[0] ?? '') ?? [];
  expect(readFileSync(path.join(dataFolder, 'log', 'routekaart.log'), 'utf8')).toContain(`error=${id} TypeError`);
});
