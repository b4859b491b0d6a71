import { type ReactNode, useState } from 'react';
import type { SeenWords, WordsSource } from '#shared/model/words-origin.ts';
import { goesAlongTexts } from '#shared/text/goes-along.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

interface Asked {
  readonly source: WordsSource;
  /** What is proposed to go along; the owner changes it at will. */
  readonly words: SeenWords;
  /** What the two are called where they come to stand; null = that one is not there. */
  readonly labels: { readonly title: string | null; readonly note: string };
  /** On the button that goes on. */
  readonly action: string;
  readonly onSeen: (seen: SeenWords) => void;
}

/**
 * Asks, at the moment that something is made of private words, what of them may go along (method.md, Sharing): show `dialog`
 * somewhere, and call `ask`. Nothing happens when it is closed.
 */
export function useGoesAlong(): { ask: (asked: Asked) => void; dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null);
  return { ask: setAsked, dialog: asked && <GoesAlong {...asked} onClose={() => setAsked(null)} /> };
}

function GoesAlong({ source, words, labels, action, onSeen, onClose }: Asked & { onClose: () => void }) {
  const t = useTexts(goesAlongTexts);
  const [title, setTitle] = useState(words.title);
  const [note, setNote] = useState(words.note);
  const [isTried, setIsTried] = useState(false);
  const isMissing = labels.title === null ? note.trim() === '' : title.trim() === '';
  const goOn = () => {
    setIsTried(true);
    if (isMissing) return;
    onClose();
    onSeen({ title: title.replace(/\s+/g, ' ').trim(), note: note.trim() });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.title}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" onPress={goOn}>
            {action}
          </Button>
        </>
      }
    >
      <p>{t.lead[source]}</p>
      {labels.title !== null && (
        <TextField
          label={labels.title}
          value={title}
          onChange={setTitle}
          error={isTried && isMissing ? t.nameNeeded : undefined}
          maxLength={2_000}
          words
          autoFocus
        />
      )}
      <TextField
        label={labels.note}
        value={note}
        onChange={setNote}
        words
        multiline
        autoFocus={labels.title === null}
      />
    </Dialog>
  );
}
