import { createRequire } from 'node:module';
import type { Held } from './rules.ts';

const require = createRequire(import.meta.url);

export interface PreloadDouble {
  readonly contextBridge: { exposeInMainWorld(name: string, api: unknown): void };
  readonly ipcRenderer: unknown;
}

/**
 * Runs the text of a preload as a sandboxed window does: a CommonJS function with a `require` that knows next to nothing.
 * Returns what the page finds on `window`.
 */
export function runSandboxedPreload(text: string, ipcRenderer: unknown, held: Held): Record<string, unknown> {
  const page: Record<string, unknown> = {};
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      held.against('bridge-once', name in page, `Cannot bind an API on top of an existing property (${name})`);
      page[name] = crossed(api, held);
    },
  };
  const known: Record<string, unknown> = { electron: { contextBridge, ipcRenderer } };
  const limited = (name: string): unknown => {
    if (name in known) return known[name];
    if (['events', 'timers', 'url'].includes(name.replace(/^node:/, ''))) return require(name);
    held.against('preload-requires-little', true, `module not found: ${name}`);
    return require(name);
  };
  if (/^\s*(import|export)\s/m.test(text)) {
    held.against('preload-is-commonjs', true, 'Cannot use import statement outside a module');
    return page;
  }
  new Function('require', 'module', 'exports', text)(limited, { exports: {} }, {});
  return page;
}

/** What arrives on the other side of the context bridge. */
function crossed(value: unknown, held: Held): unknown {
  if (typeof value === 'symbol') held.against('bridge-copies', true, 'a symbol cannot cross the context bridge');
  if (typeof value === 'function')
    return (...words: unknown[]) => {
      const answer: unknown = Reflect.apply(
        value,
        undefined,
        words.map((word) => crossed(word, held)),
      );
      return answer instanceof Promise ? answer.then((a) => crossed(a, held)) : crossed(answer, held);
    };
  if (typeof value !== 'object' || value === null || !held.has('bridge-copies')) return value;
  if (Array.isArray(value)) return value.map((each) => crossed(each, held));
  if (ArrayBuffer.isView(value) || value instanceof Error) return structuredClone(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, crossed(each, held)]));
}
