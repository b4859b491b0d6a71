import { useState, useSyncExternalStore } from 'react';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Dialog } from './dialog.tsx';
import { useKitTexts } from './language.ts';
import { TextField } from './text-field.tsx';

export type Question = {
  title: string;
  text: string;
  /** The verb on the button that goes on: "Verwijderen". */
  action: string;
  isDangerous?: boolean | undefined;
  /** The other way out: "Annuleren" by itself. */
  cancel?: string | undefined;
};

type Asked = Question & {
  id: number;
  /** Present = a line of text is asked, under this label. */
  label?: string | undefined;
  /** Whether the line is hidden while it is typed, as a passphrase is; true when left out. */
  isSecret?: boolean | undefined;
  /** Present = something can be ticked with it, under this label. */
  check?: string | undefined;
  answer: (goesOn: boolean, text: string, isChecked: boolean) => void;
};

let waiting: readonly Asked[] = [];
let asked = 0;
const listeners = new Set<() => void>();

function change(next: readonly Asked[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** Asks before something that cannot be undone, or that surprises; true when the person goes on. Needs a `ConfirmHost`. */
export function confirm(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    asked += 1;
    const id = asked;
    const answer = (goesOn: boolean) => {
      change(waiting.filter((one) => one.id !== id));
      resolve(goesOn);
    };
    change([...waiting, { ...question, id, answer }]);
  });
}

/** Asks, with something to tick along with the answer; null when the person does not go on. Needs a `ConfirmHost`. */
export function confirmWith(question: Question & { check: string }): Promise<{ isChecked: boolean } | null> {
  return new Promise((resolve) => {
    asked += 1;
    const id = asked;
    const answer = (goesOn: boolean, _text: string, isChecked: boolean) => {
      change(waiting.filter((one) => one.id !== id));
      resolve(goesOn ? { isChecked } : null);
    };
    change([...waiting, { ...question, id, answer }]);
  });
}

/** Asks for a line of text, such as a passphrase; null when the person does not go on. Needs a `ConfirmHost`. */
export function askLine(question: Question & { label: string; isSecret?: boolean }): Promise<string | null> {
  return new Promise((resolve) => {
    asked += 1;
    const id = asked;
    const answer = (goesOn: boolean, text: string) => {
      change(waiting.filter((one) => one.id !== id));
      resolve(goesOn ? text : null);
    };
    change([...waiting, { ...question, id, answer }]);
  });
}

/** Where questions of `confirm` appear, one at a time: once, at the root. */
export function ConfirmHost() {
  const [question] = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
  return question ? <Asking key={question.id} question={question} /> : null;
}

function Asking({ question }: { question: Asked }) {
  const t = useKitTexts();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const asksText = question.label !== undefined;
  return (
    <Dialog
      isOpen
      onClose={() => question.answer(false, '', false)}
      title={question.title}
      role="alertdialog"
      hasCross={false}
      actions={
        <>
          <Button autoFocus={question.isDangerous} onPress={() => question.answer(false, '', false)}>
            {question.cancel ?? t.cancel}
          </Button>
          <Button
            autoFocus={!question.isDangerous && !asksText}
            variant={question.isDangerous ? 'danger' : 'primary'}
            onPress={() => question.answer(true, text, isChecked)}
          >
            {question.action}
          </Button>
        </>
      }
    >
      <p className="rk-muted">{question.text}</p>
      {question.check !== undefined && (
        <Checkbox isSelected={isChecked} onChange={setChecked}>
          {question.check}
        </Checkbox>
      )}
      {question.label !== undefined && (
        <TextField
          label={question.label}
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key === 'Enter') question.answer(true, text, isChecked);
          }}
          autoFocus
          maxLength={400}
          isSecret={question.isSecret ?? true}
        />
      )}
    </Dialog>
  );
}
