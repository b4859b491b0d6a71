import { create } from 'zustand';
import { Settings, type SettingsPatch } from '#shared/contract/settings.ts';
import { call, clientId, host } from './client.ts';

/** The choices of this person, with their defaults until the store has answered. */
export const useSettings = create<Settings>()(() => Settings.parse({}));

/** Takes in what the store holds. */
export function showSettings(settings: Settings): void {
  useSettings.setState(settings);
}

/** Changes settings on the screen at once and in the store right after. */
export function changeSettings(patch: SettingsPatch): void {
  useSettings.setState(patch as Partial<Settings>);
  call('settings.set', patch).catch(() => {
    // Kept for this sitting; the next change tries again.
  });
}

host.onEvent((event) => {
  if (event.type === 'settings' && event.client !== clientId) takeOver(event.settings);
});

function takeOver({ layout: _ofThisWindow, ...shared }: Settings): void {
  useSettings.setState(shared);
}
