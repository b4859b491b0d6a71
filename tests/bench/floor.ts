import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';

/** A page that does nothing but hold what a browser needs for typing: what any page costs on this computer, now. */
export interface Floor {
  /** One script, one style sheet, one field. */
  readonly trivial: string;
  /** Two fields that grow with a text of `length` characters in the first. */
  fields(length: number): string;
  close(): void;
}

const sentence = 'In de functie hoort dat je een nota schrijft die in één keer duidelijk is. ';

/** A note of so many characters. */
export function noteOf(length: number): string {
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim();
}

const page = (inner: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vloer</title><link rel="stylesheet" href="/floor.css"></head><body>${inner}<script type="module" src="/floor.js"></script></body></html>`;

/** Serves the page over the loopback connection, as the app is served. */
export async function startFloor(): Promise<Floor> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor');
    const send = (type: string, body: string) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/floor.css') send('text/css', 'textarea { field-sizing: content; inline-size: 40rem }');
    else if (pathname === '/floor.js') send('text/javascript', 'document.body.dataset.ready = "yes";');
    else {
      const note = noteOf(Number(searchParams.get('note') ?? 0));
      send('text/html', page(`<h1>Vloer</h1><textarea id="first">${note}</textarea><textarea></textarea>`));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    trivial: `${origin}/`,
    fields: (length) => `${origin}/?note=${length}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Presses a key and resolves with the milliseconds from the key to the frame that shows what came of it. */
export async function keyToPaint(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const probe = window as unknown as { painted: Promise<number> };
    probe.painted = new Promise((resolve) => {
      const heard = (event: Event) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        });
      addEventListener('keydown', heard, { once: true, capture: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** Milliseconds that a page has worked so far: scripts, styles and layout. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? 0;
  return (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')) * 1_000;
}
