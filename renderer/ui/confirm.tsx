import { useSyncExternalStore } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { useKitTexts } from './language.ts';

export type Question = {
  title: string;
  text: string;
  /** The verb on the button that goes on: "Verwijderen". */
  action: string;
  isDangerous?: boolean | undefined;
};

type Asked = Question & { id: number; answer: (goesOn: boolean) => void };

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

/** Where questions of `confirm` appear, one at a time: once, at the root. */
export function ConfirmHost() {
  const t = useKitTexts();
  const [question] = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
  if (!question) return null;
  return (
    <Dialog
      key={question.id}
      isOpen
      onClose={() => question.answer(false)}
      title={question.title}
      role="alertdialog"
      hasCross={false}
      actions={
        <>
          <Button autoFocus={question.isDangerous} onPress={() => question.answer(false)}>
            {t.cancel}
          </Button>
          <Button
            autoFocus={!question.isDangerous}
            variant={question.isDangerous ? 'danger' : 'primary'}
            onPress={() => question.answer(true)}
          >
            {question.action}
          </Button>
        </>
      }
    >
      <p className="rk-muted">{question.text}</p>
    </Dialog>
  );
}
