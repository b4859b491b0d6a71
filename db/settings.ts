import { Settings, type SettingsChange } from '#shared/contract/settings.ts';
import type { Connection } from './connection.ts';

/** Settings, a row a field. One that cannot be read counts as not set: it never keeps somebody from the plans. */
export class SettingTable {
  readonly #all;
  readonly #put;

  constructor(db: Connection) {
    this.#all = db.prepare<[], { key: string; json: string }>('SELECT key, json FROM setting');
    this.#put = db.prepare(
      'INSERT INTO setting (key, json) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET json = excluded.json',
    );
  }

  get(): Settings {
    const found: Record<string, unknown> = {};
    const stored = new Map(this.#all.all().map(({ key, json }) => [key, parse(json)]));
    for (const [key, field] of Object.entries(Settings.shape))
      if (field.safeParse(stored.get(key)).success) found[key] = stored.get(key);
    return Settings.parse(found);
  }

  set(patch: SettingsChange): void {
    for (const [key, value] of Object.entries(patch))
      if (value !== undefined) this.#put.run(key, JSON.stringify(value));
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
