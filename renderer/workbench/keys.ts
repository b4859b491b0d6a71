import { tinykeys } from 'tinykeys';
import type { Command } from './contribution.ts';

const isMac = navigator.platform.startsWith('Mac');

/** Listens for the keys of all commands. Returns the function that stops listening. */
export function listenForKeys(commands: Iterable<Command>): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const command of commands) {
    for (const key of command.keys ?? []) {
      bindings[key] = (event) => {
        if (command.isEnabled?.() === false) return;
        if (isTextUndo(key) && hasOwnUndo(event.target)) return;
        event.preventDefault();
        void command.run();
      };
    }
  }
  return tinykeys(window, bindings, { ignore: (event) => event.isComposing });
}

function isTextUndo(key: string): boolean {
  return /^\$mod\+(Shift\+)?Key[ZY]$/.test(key);
}

/** A text field in which something was typed since it got the focus undoes its own typing; the plan comes after that. */
function hasOwnUndo(target: EventTarget | null): boolean {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  return isText && target.dataset.dirty === 'true';
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
