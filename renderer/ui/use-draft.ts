import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Draft, type DraftEvent, type DraftRules, draftOf, isDirty, step } from './draft.ts';
import { leaveOffered, leaveWith, registerDraft } from './draft-registry.ts';

/** Milliseconds without a key before what was typed is handed over. */
const pauseMilliseconds = 500;

let stretches = 0;

function nextGroup(): string {
  stretches += 1;
  return `typing-${performance.timeOrigin.toString(36)}-${stretches}`;
}

export type DraftHandlers = {
  draft: Draft;
  onFocus: () => void;
  onChange: (text: string) => void;
  onBlur: () => void;
  onConfirm: () => void;
  /** A text of another window that was typed over here, until one was chosen. */
  otherText: string | null;
  /** Puts the chosen text in the field; null = what is typed here stays. */
  onChoose: (chosen: string | null) => void;
};

/**
 * Runs the machine of draft.ts for a field: hands over after a pause of half a second, on blur, on Enter, when the field
 * leaves the screen, when the page goes away, and when the app asks for everything typed (draft-registry.ts).
 */
export function useDraft(
  stored: string,
  onCommit: (text: string, group: string) => void,
  rules: DraftRules,
): DraftHandlers {
  const [draft, setDraft] = useState(() => draftOf(stored));
  const current = useRef(draft);
  const [otherText, setOtherText] = useState<string | null>(null);
  const other = useRef<string | null>(null);
  const latest = useRef({ onCommit, rules });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const offer = useRef((text: string | null) => {
    other.current = text;
    setOtherText(text);
  }).current;

  const send = useRef((event: DraftEvent) => {
    const next = step(current.current, event, latest.current.rules);
    current.current = next.draft;
    setDraft(next.draft);
    if (next.overwritten !== null) offer(next.overwritten);
    if (next.commit) latest.current.onCommit(next.commit.text, next.commit.group);
  }).current;

  useLayoutEffect(() => {
    latest.current = { onCommit, rules };
  });

  useLayoutEffect(() => {
    if (stored !== current.current.stored) send({ kind: 'stored', text: stored });
  }, [stored, send]);

  useEffect(() => {
    const leave = () => {
      clearTimeout(timer.current);
      send({ kind: 'leave' });
    };
    window.addEventListener('pagehide', leave);
    const unregister = registerDraft(leave);
    return () => {
      unregister();
      window.removeEventListener('pagehide', leave);
      const { text, stored } = current.current;
      if (isDirty(current.current)) leaveWith({ text, stored, handOver: leave });
      else leave();
      if (other.current !== null) leaveOffered(other.current);
    };
  }, [send]);

  return {
    draft,
    onFocus: () => send({ kind: 'focus', group: nextGroup() }),
    onChange: (text) => {
      clearTimeout(timer.current);
      send({ kind: 'type', text, group: nextGroup() });
      if (isDirty(current.current)) timer.current = setTimeout(() => send({ kind: 'pause' }), pauseMilliseconds);
    },
    onBlur: () => {
      clearTimeout(timer.current);
      send({ kind: 'blur' });
    },
    onConfirm: () => {
      clearTimeout(timer.current);
      send({ kind: 'confirm' });
    },
    otherText,
    onChoose: (chosen) => {
      offer(null);
      if (chosen === null) return;
      send({ kind: 'type', text: chosen, group: nextGroup() });
      send({ kind: 'confirm' });
    },
  };
}
