import type { Language } from '#shared/text/language.ts';
import type {
  Activity,
  Command,
  Contribution,
  EditorType,
  FileTaker,
  OnSheet,
  PanelTab,
  StatusItem,
  TreeBranch,
} from './contribution.ts';
import type { PlaceType } from './places.ts';

/** All contributions, sorted out once. */
export interface Registry {
  readonly editors: ReadonlyMap<PlaceType, EditorType>;
  readonly commands: ReadonlyMap<string, Command>;
  readonly tree: readonly TreeBranch[];
  readonly activities: readonly Activity[];
  readonly panels: readonly PanelTab[];
  readonly statusItems: readonly StatusItem[];
  readonly files: readonly FileTaker[];
  readonly onSheets: readonly OnSheet[];
}

let current: Registry | null = null;

/** Called once by the composition root. Throws when two contributions claim the same id. */
export function installContributions(contributions: readonly Contribution[]): Registry {
  const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
  current = {
    editors: unique(contributions.flatMap((c) => c.editors ?? []).map((e) => [e.type, e])),
    commands: unique(contributions.flatMap((c) => c.commands ?? []).map((c) => [c.id, c])),
    tree: contributions.flatMap((c) => c.tree ?? []).sort(byOrder),
    activities: contributions.flatMap((c) => c.activities ?? []).sort(byOrder),
    panels: contributions.flatMap((c) => c.panels ?? []).sort(byOrder),
    statusItems: contributions.flatMap((c) => c.statusItems ?? []).sort(byOrder),
    files: contributions.flatMap((c) => c.files ?? []),
    onSheets: contributions.flatMap((c) => c.onSheets ?? []),
  };
  for (const contribution of contributions) contribution.start?.();
  return current;
}

export function registry(): Registry {
  if (current === null) throw new Error('contributions are not installed');
  return current;
}

function unique<K, V>(entries: readonly (readonly [K, V])[]): ReadonlyMap<K, V> {
  const map = new Map<K, V>();
  for (const [key, value] of entries) {
    if (map.has(key)) throw new Error(`claimed twice: ${String(key)}`);
    map.set(key, value);
  }
  return map;
}

/** The commands that can be run now, by title. */
export function enabledCommands(language: Language): Command[] {
  return [...registry().commands.values()]
    .filter((c) => c.isEnabled?.() ?? true)
    .sort((a, b) => a.title(language).localeCompare(b.title(language), language));
}

/** Runs a command when it is enabled; resolves false when it was not. */
export async function runCommand(id: string): Promise<boolean> {
  const command = registry().commands.get(id);
  if (command === undefined || command.isEnabled?.() === false) return false;
  await command.run();
  return true;
}
