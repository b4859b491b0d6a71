import { create } from 'zustand';
import { Settings, type SettingsPatch } from '#shared/contract/settings.ts';
import { call, clientId, host } from './client.ts';

/** The choices of this person, with their defaults until the store has answered. */
export const useSettings = create<Settings>()(() => Settings.parse({}));

/** Takes in what the store holds. */
export function showSettings(settings: Settings): void {
  useSettings.setState(settings);
}

/** Settings that the store does not have yet: they go with the next change, or once the host is there again. */
const unsent = new Set<keyof Settings>();

/** Changes settings on the screen at once and in the store right after. */
export function changeSettings(patch: SettingsPatch): void {
  useSettings.setState(patch as Partial<Settings>);
  send(Object.keys(patch) as (keyof Settings)[]);
}

/** Sends settings as they are now, with those that did not arrive before. */
function send(names: readonly (keyof Settings)[]): void {
  const all = [...new Set([...unsent, ...names])];
  unsent.clear();
  const now = useSettings.getState();
  call('settings.set', Object.fromEntries(all.map((name) => [name, now[name]]))).catch(() => {
    for (const name of all) unsent.add(name);
  });
}

host.onEvent((event) => {
  if (event.type === 'settings' && event.client !== clientId) takeOver(event.settings);
  if (event.type === 'resumed' && unsent.size > 0) send([]);
});

function takeOver({ layout: _ofThisWindow, ...shared }: Settings): void {
  useSettings.setState(shared);
}
