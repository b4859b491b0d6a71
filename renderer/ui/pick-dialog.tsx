import './pick-dialog.css';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { RadioGroup } from './radio-group.tsx';

export interface PickOption {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What choosing it does, by name, as it will be. */
  readonly facts: readonly (readonly [string, string])[];
  /** What else there is to know about it, one line each. */
  readonly notes: readonly string[];
}

/** Chooses one of a few things after seeing what it does: nothing happens before the button at the end is pressed. */
export function PickDialog({
  title,
  lead,
  label,
  options,
  factsTitle,
  action,
  cancel,
  onPick,
  onClose,
  children,
}: {
  title: string;
  lead: string;
  /** The name of the list. */
  label: string;
  options: readonly PickOption[];
  /** Over what the chosen one does. */
  factsTitle: string;
  /** The verb on the button that goes on. */
  action: string;
  cancel: string;
  onPick: (id: string) => void;
  onClose: () => void;
  /** Below all this. */
  children?: ReactNode;
}) {
  const [chosen, setChosen] = useState(options[0]?.id ?? '');
  const option = options.find((o) => o.id === chosen);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            variant="primary"
            onPress={() => {
              onPick(chosen);
              onClose();
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <div className="rk-pick">
        <p className="rk-muted">{lead}</p>
        <RadioGroup
          label={label}
          isLabelHidden
          value={chosen}
          onChange={setChosen}
          options={options.map(({ id, label: name, hint }) => ({ value: id, label: name, hint }))}
        />
        {option && (
          <section className="rk-pick-facts" aria-live="polite">
            <h3>{factsTitle}</h3>
            <dl>
              {option.facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {option.notes.map((note) => (
              <p key={note} className="rk-caption rk-muted">
                {note}
              </p>
            ))}
          </section>
        )}
        {children}
      </div>
    </Dialog>
  );
}
