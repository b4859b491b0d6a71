// What runs in the page's own world and in the world of the preload. They share the document and no objects: what passes
// between them is text in events of the document, as Electron's context bridge passes copies.

/** The name of the world of the preload. */
export const preloadWorld = 'electron-preload';
/** The binding through which the preload's world calls the program. */
export const bindingName = 'toProgram';

const codec = `
  const enc = (value) => JSON.stringify(value, (key, each) => each instanceof Uint8Array
    ? { $bytes: btoa(Array.from(each, (b) => String.fromCharCode(b)).join('')) } : each);
  const dec = (text) => text === undefined ? undefined : JSON.parse(text, (key, each) => each && typeof each === 'object' && '$bytes' in each
    ? Uint8Array.from(atob(each.$bytes), (c) => c.charCodeAt(0)) : each);
`;

/** In the page's own world: makes functions of what the preload exposes. */
export const mainWorldScript = `(() => {
  ${codec}
  const waiting = new Map(), listeners = new Map();
  let last = 0;
  const send = (detail) => document.dispatchEvent(new CustomEvent('rk-to-preload', { detail: enc(detail) }));
  const call = (target, words) => {
    const id = ++last;
    let now;
    waiting.set(id, (answer) => { now = answer; });
    send({ id, target, words: words.map((word) => {
      if (typeof word !== 'function') return { value: word };
      const listener = ++last;
      listeners.set(listener, word);
      return { listener };
    }) });
    if (now === undefined) throw new Error('the preload did not answer');
    if ('fn' in now) return () => call(now.fn, []);
    if (!('promise' in now)) return now.value;
    return new Promise((resolve, reject) => waiting.set('p' + now.promise, (done) =>
      done.error === undefined ? resolve(done.value) : reject(new Error(done.error))));
  };
  document.addEventListener('rk-to-page', (event) => {
    const told = dec(event.detail);
    if (told.expose) {
      window[told.expose] = Object.freeze(Object.fromEntries(told.names.map((name) =>
        [name, (...words) => call(told.expose + '.' + name, words)])));
    } else if (told.listener) listeners.get(told.listener)?.(...told.words);
    else { const key = told.settles ? 'p' + told.settles : told.id; const settle = waiting.get(key); waiting.delete(key); settle?.(told); }
  });
})();`;

/** In the preload's world: Electron's modules for it, and the preload itself as a CommonJS function. */
export const preloadScript = (preload: string): string => `(() => {
  ${codec}
  const exposed = new Map(), waiting = new Map(), channels = new Map();
  let last = 0;
  const tell = (detail) => document.dispatchEvent(new CustomEvent('rk-to-page', { detail: enc(detail) }));
  const answerOf = (id, value) => {
    if (typeof value === 'function') { const fn = 'fn' + ++last; exposed.set(fn, value); return tell({ id, fn }); }
    if (!(value instanceof Promise)) return tell({ id, value });
    const promise = ++last;
    tell({ id, promise });
    value.then((v) => tell({ settles: promise, value: v }), (e) => tell({ settles: promise, error: e.message }));
  };
  document.addEventListener('rk-to-preload', (event) => {
    const { id, target, words } = dec(event.detail);
    answerOf(id, exposed.get(target)(...words.map((word) =>
      word.listener ? (...told) => tell({ listener: word.listener, words: told }) : word.value)));
  });
  globalThis.fromProgram = (text) => {
    const told = dec(text);
    if (told.channel) { for (const listener of channels.get(told.channel) ?? []) listener({}, told.message); return; }
    const settle = waiting.get(told.id);
    waiting.delete(told.id);
    told.error === undefined ? settle.resolve(told.value) : settle.reject(new Error(told.error));
  };
  const electron = {
    contextBridge: { exposeInMainWorld(name, api) {
      for (const [key, value] of Object.entries(api)) exposed.set(name + '.' + key, value);
      tell({ expose: name, names: Object.keys(api) });
    } },
    ipcRenderer: {
      invoke: (channel, ...words) => new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        globalThis.${bindingName}(enc({ id, channel, words }));
      }),
      on(channel, listener) { channels.set(channel, [...(channels.get(channel) ?? []), listener]); },
      off(channel, listener) { channels.set(channel, (channels.get(channel) ?? []).filter((l) => l !== listener)); },
    },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('module not found: ' + name);
  };
  ((require, module, exports) => {
${preload}
  })(require, { exports: {} }, {});
})();`;
