import './add-field.css';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

/** What stands in fields for adding and was not added yet, so that it is still there after a look elsewhere. */
const kept = new Map<string, string>();

/**
 * A line to add things one after another: Enter or the button adds, the field empties and keeps the focus. Half a line is
 * kept while another sheet is in front, and added when the page goes away: nothing typed is lost.
 */
export function AddField({
  label,
  hint,
  placeholder,
  action,
  onAdd,
  keepAs,
  isLabelHidden,
  words,
  inputRef,
}: {
  label: string;
  hint?: ReactNode;
  placeholder?: string | undefined;
  /** On the button: "Toevoegen". */
  action: string;
  /** Gets the line without space around it; never an empty one. */
  onAdd: (text: string) => void;
  /** Names the field among all fields for adding; with the id of what it adds to, if there are several. */
  keepAs: string;
  isLabelHidden?: boolean | undefined;
  words?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}) {
  const [text, setText] = useState(() => kept.get(keepAs) ?? '');
  const keep = (next: string) => {
    if (next === '') kept.delete(keepAs);
    else kept.set(keepAs, next);
    setText(next);
  };
  const add = () => {
    const line = text.trim();
    if (line === '') return;
    keep('');
    onAdd(line);
  };
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  return (
    <div className="rk-add-field">
      <TextField
        label={label}
        hint={hint}
        placeholder={placeholder}
        isLabelHidden={isLabelHidden}
        words={words}
        inputRef={inputRef}
        value={text}
        onChange={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <Button icon="add" onPress={add} isDisabled={text.trim() === ''}>
        {action}
      </Button>
    </div>
  );
}
