import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type { Held } from './rules.ts';
import { DoubleEvent, type DoubleWindow } from './windows.ts';

/** Electron's `app`. */
export class DoubleApp extends EventEmitter {
  isPackaged = true;
  firstInstance = true;
  sandboxEnabled = false;
  readonly exits: number[] = [];
  readonly names: string[] = [];
  readonly userModelIds: string[] = [];
  readonly paths: Record<string, string> = {};
  /** What second starts handed over, and in which folder the lock was. */
  readonly handedOver: unknown[] = [];
  readonly lockFolders: (string | undefined)[] = [];
  readonly order: string[];
  readonly windows: () => readonly DoubleWindow[];
  isReadyNow = false;
  isAwaited = false;
  readonly #ready = Promise.withResolvers<void>();
  readonly #early: unknown[] = [];
  readonly #held: Held;

  constructor(held: Held, order: string[], windows: () => readonly DoubleWindow[]) {
    super();
    this.#held = held;
    this.order = order;
    this.windows = windows;
  }
  requestSingleInstanceLock(data?: unknown): boolean {
    this.lockFolders.push(this.paths.userData);
    this.handedOver.push(this.#held.has('second-data-cloned') ? JSON.parse(JSON.stringify(data ?? null)) : data);
    return this.firstInstance;
  }
  whenReady(): Promise<void> {
    this.isAwaited = true;
    return this.#ready.promise;
  }
  isReady = (): boolean => this.isReadyNow;
  becomeReady(): void {
    if (this.isReadyNow) return;
    this.order.push('ready');
    this.isReadyNow = true;
    this.#ready.resolve();
    for (const data of this.#early.splice(0)) this.emit('second-instance', {}, [], '', data);
  }
  enableSandbox(): void {
    this.#held.against(
      'sandbox-before-ready',
      this.isReadyNow,
      'app.enableSandbox() can only be called before app is ready',
    );
    this.sandboxEnabled = true;
    this.order.push('sandbox');
  }
  setName(name: string): void {
    this.names.push(name);
  }
  setAppUserModelId(id: string): void {
    this.userModelIds.push(id);
  }
  setPath(name: string, folder: string): void {
    this.#held.against('path-must-exist', !existsSync(folder), `Failed to set path: ${name}`);
    this.paths[name] = folder;
    // The lock of a program that has it already stays where it was taken.
    if (!this.#held.has('lock-by-folder')) this.lockFolders.fill(folder);
  }
  exit(code = 0): void {
    if (!this.#held.has('exit-asks-nobody')) this.emit('before-quit', new DoubleEvent());
    for (const window of this.windows()) window.destroy();
    this.exits.push(code);
  }
  quit(): void {
    const stops = (name: string) => {
      this.order.push(name);
      const event = new DoubleEvent();
      this.emit(name, event);
      return event.defaultPrevented && (name !== 'will-quit' || this.#held.has('quit-can-stop'));
    };
    if (this.#held.has('quit-order') && stops('before-quit')) return;
    for (const window of this.windows()) if (!window.close()) return;
    if (!stops('will-quit')) this.exits.push(0);
  }
  /** Plays a second start with the same data folder. */
  startAgain(data: unknown): void {
    if (this.isReadyNow || !this.#held.has('second-after-ready')) this.emit('second-instance', {}, [], '', data);
    else this.#early.push(data);
  }
  /** Plays the last window going away. */
  lastWindowClosed(): void {
    if (!this.emit('window-all-closed') || !this.#held.has('ends-without-windows')) this.quit();
  }
}
