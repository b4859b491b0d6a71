import './understood-line.css';
import { type ReactNode, type Ref, useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { TextField } from './text-field.tsx';

/** What a line means: a sentence that can be carried out, or why it cannot. */
export type LineMeaning = { readonly understood: string } | { readonly problem: string };

/**
 * A line that is read while one types: below it stands what was understood, Enter carries it out, and what cannot be read
 * stays with one sentence about why.
 */
export function UnderstoodLine({
  label,
  hint,
  placeholder,
  action,
  enterHint,
  text,
  onType,
  read,
  onDo,
  inputRef,
}: {
  label: string;
  hint: ReactNode;
  placeholder: string;
  /** The verb on the button. */
  action: string;
  /** What Enter does. */
  enterHint: string;
  text: string;
  onType: (text: string) => void;
  read: (text: string) => LineMeaning;
  /** Carries out what was understood and says so; the line is emptied. */
  onDo: (text: string) => string;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}) {
  const [isAsked, setIsAsked] = useState(false);
  const [done, setDone] = useState('');
  const meaning = read(text);
  const isEmpty = text.trim() === '';
  return (
    <form
      className="rk-understood-line"
      onSubmit={(event) => {
        event.preventDefault();
        if ('problem' in read(text)) {
          setIsAsked(true);
          return;
        }
        setDone(onDo(text));
        setIsAsked(false);
        onType('');
      }}
    >
      <TextField
        label={label}
        hint={hint}
        placeholder={placeholder}
        value={text}
        onChange={(next) => {
          onType(next);
          setDone('');
          if ('understood' in read(next)) setIsAsked(false);
        }}
        error={isAsked && 'problem' in meaning ? meaning.problem : null}
        inputRef={inputRef}
        maxLength={2_000}
      />
      <Button type="submit" variant="primary" icon="add">
        {action}
      </Button>
      <div className="rk-understood" aria-live="polite">
        {isEmpty && done !== '' && (
          <p data-done="">
            <Icon name="check" />
            <span>{done}</span>
          </p>
        )}
        {!isEmpty && 'understood' in meaning && (
          <p>
            <Icon name="arrow-right" />
            <span>
              <strong>{meaning.understood}</strong> <span className="rk-muted">{enterHint}</span>
            </span>
          </p>
        )}
        {!isEmpty && !isAsked && 'problem' in meaning && <p className="rk-muted">{meaning.problem}</p>}
      </div>
    </form>
  );
}
