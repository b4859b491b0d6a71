import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import type { CallReply } from '#shared/contract/bridge.ts';
import {
  API_PATH,
  callLimitBytes,
  FEED_PATH,
  OPEN_LIMIT_BYTES,
  OPEN_PATH,
  PROOF_PATH,
  TICKET_PATH,
  TICKETS_PATH,
} from '#shared/contract/loopback.ts';
import { OpenedFile } from '#shared/contract/opened-file.ts';
import { type Assets, commonHeaders } from '../assets.ts';
import type { Core } from '../core/core.ts';
import type { OpenedFiles } from '../opened/opened-files.ts';
import { createFeeds } from './feed.ts';
import { readJson } from './json-body.ts';
import { checkHost, checkOrigin, checkPage, checkShell, clientOf, type Refusal } from './request-guard.ts';
import { Tickets } from './tickets.ts';
import { answerProof } from './token-proof.ts';

/** How long an end waits for calls that are under way. */
const CLOSING_MILLISECONDS = 5000;

export interface LoopbackServer {
  readonly port: number;
  readonly tickets: Tickets;
  /** Whether a page is open that could go on with a next host. */
  readonly hasPages: boolean;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly core: Core;
  readonly assets: Assets;
  /** Where a second start leaves the file it was given. */
  readonly opened: OpenedFiles;
  readonly token: string;
  /** 0 = a free one. */
  readonly port: number;
  readonly heartbeatMilliseconds?: number;
}

const TicketQuestion = z.strictObject({ ticket: z.string().max(64) });

const feedHeaders = {
  ...commonHeaders,
  'content-type': 'application/x-ndjson; charset=utf-8',
  connection: 'close',
};
const json = { ...commonHeaders, 'content-type': 'application/json; charset=utf-8' };

/** Short and the same for everybody: a stranger learns nothing here. The rest of the message is not read. */
function refuse(response: ServerResponse, status: Refusal): void {
  response.writeHead(status, { ...commonHeaders, connection: 'close' }).end();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Serves the page, the calls and the change feed to this computer alone. Who does not belong here gets a 4xx; who does
 * gets 200 and a CallReply, whatever came of the call. Rejects with the error of `listen` (EADDRINUSE, EACCES).
 */
export async function startServer(options: ServerOptions): Promise<LoopbackServer> {
  const { core, token } = options;
  const feeds = createFeeds(core, options.heartbeatMilliseconds);
  let port = 0;

  const tickets = new Tickets(() => performance.now());

  /** What is asked before anybody has the token. */
  const introduce = async (request: IncomingMessage, response: ServerResponse, isProof: boolean) => {
    const refusal = checkOrigin(request, port);
    if (refusal !== undefined) return refuse(response, refusal);
    const question = (await readJson(request, 1024))?.value;
    const answer = isProof ? answerProof({ port, token }, question) : exchange(question);
    if (answer === undefined) return refuse(response, isProof ? 400 : 401);
    response.writeHead(200, json).end(JSON.stringify(answer));
  };
  const exchange = (question: unknown) => {
    const asked = TicketQuestion.safeParse(question);
    return asked.success && tickets.redeem(asked.data.ticket) ? { token } : undefined;
  };

  const call = async (request: IncomingMessage, response: ServerResponse, method: string) => {
    const client = clientOf(request);
    if (client === undefined) return refuse(response, 400);
    const limitBytes = callLimitBytes(method);
    const input = await readJson(request, limitBytes);
    const reply: CallReply = input
      ? await core.call(method, input.value, client)
      : { ok: false, error: { code: 'invalid-input', data: { limitBytes } } };
    // What was not read to its end cannot be followed by a next message on the same connection.
    const headers = request.complete ? json : { ...json, connection: 'close' };
    response.writeHead(200, headers).end(JSON.stringify(reply));
  };

  const open = async (request: IncomingMessage, response: ServerResponse) => {
    const file = OpenedFile.safeParse((await readJson(request, OPEN_LIMIT_BYTES))?.value);
    if (!file.success) return refuse(response, 400);
    options.opened.put(file.data);
    response.writeHead(200, json).end('{}');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const wrongHost = checkHost(request, port);
    if (wrongHost !== undefined) return refuse(response, wrongHost);
    const [pathname = ''] = (request.url ?? '').split('?', 1);
    if (pathname === PROOF_PATH || pathname === TICKET_PATH)
      return introduce(request, response, pathname === PROOF_PATH);
    if ([FEED_PATH, OPEN_PATH, TICKETS_PATH].includes(pathname) || pathname.startsWith(API_PATH)) {
      const stranger = checkPage(request, port, token);
      if (stranger !== undefined) return refuse(response, stranger);
      if (pathname === OPEN_PATH) return open(request, response);
      if (pathname === TICKETS_PATH) {
        request.resume();
        response.writeHead(200, json).end(JSON.stringify({ ticket: tickets.issue() }));
        return;
      }
      if (pathname !== FEED_PATH) return call(request, response, pathname.slice(API_PATH.length));
      request.resume();
      response.writeHead(200, feedHeaders);
      return feeds.add(response);
    }
    const stranger = checkShell(request);
    if (stranger !== undefined) return refuse(response, stranger);
    const asset = options.assets(pathname);
    response.writeHead(asset.status, asset.headers).end(asset.body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  try {
    port = await listen(server, options.port);
  } catch (error) {
    feeds.close();
    throw error;
  }
  return {
    port,
    tickets,
    get hasPages() {
      return feeds.isHeard;
    },
    async close() {
      feeds.close();
      const late = setTimeout(() => server.closeAllConnections(), CLOSING_MILLISECONDS);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      clearTimeout(late);
    },
  };
}
