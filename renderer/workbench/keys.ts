import { tinykeys } from 'tinykeys';
import type { Command } from './contribution.ts';
import { fieldOwnsUndo, followTyping } from './own-undo.ts';

const isMac = navigator.platform.startsWith('Mac');

/** Listens for the keys of all commands. Returns the function that stops listening. */
export function listenForKeys(commands: Iterable<Command>): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const command of commands) {
    for (const key of command.keys ?? []) {
      bindings[key] = (event) => {
        if (command.isEnabled?.() === false) return;
        if (isUndo(key) && fieldOwnsUndo(key !== '$mod+KeyZ')) return;
        event.preventDefault();
        void command.run();
      };
    }
  }
  // Before lists and fields hear of them: some of those keep every key to themselves.
  const stopKeys = tinykeys(window, bindings, { ignore: (event) => event.isComposing, capture: true });
  const stopFollowing = followTyping();
  return () => {
    stopKeys();
    stopFollowing();
  };
}

function isUndo(key: string): boolean {
  return /^\$mod\+(Shift\+)?Key[ZY]$/.test(key);
}

/** "$mod+Shift+KeyP" → ["Ctrl", "Shift", "P"], as it stands on the keyboard. */
export function keyLabels(binding: string): string[] {
  return binding
    .split(' ')
    .flatMap((press) => press.split('+'))
    .map((key) => {
      if (key === '$mod') return isMac ? '⌘' : 'Ctrl';
      if (key === 'Alt' && isMac) return '⌥';
      return names[key] ?? key.replace(/^(Key|Digit)/, '');
    });
}

const names: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Backslash: '\\',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};
