import './add-line.css';
import { type ReactNode, type Ref, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { registerDraft } from './draft-registry.ts';
import { TextField } from './text-field.tsx';

/**
 * A line to add one thing after another: type, Enter, and go on typing. What was typed and not added yet is added when
 * the line or the page goes away, so that nothing typed is lost.
 */
export function AddLine({
  label,
  placeholder,
  action,
  onAdd,
  onType,
  children,
  inputRef,
}: {
  /** The name of the field, for who cannot see what stands around it. */
  label: string;
  placeholder?: string | undefined;
  /** The verb on the button. */
  action: string;
  /** Called with a text that is not empty. */
  onAdd: (text: string) => void;
  onType?: ((text: string) => void) | undefined;
  /** More to choose for the thing that is added. */
  children?: ReactNode;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}) {
  const [text, setText] = useState('');
  const current = useRef(text);
  const latest = useRef(onAdd);
  useLayoutEffect(() => {
    latest.current = onAdd;
  });

  const type = (next: string) => {
    current.current = next;
    setText(next);
    onType?.(next);
  };
  const add = useRef(() => {
    const typed = current.current.trim();
    if (typed === '') return;
    current.current = '';
    setText('');
    latest.current(typed);
  }).current;

  useEffect(() => {
    // Registered, so that it is added before another plan is opened and never to that one.
    const unregister = registerDraft(add);
    window.addEventListener('pagehide', add);
    return () => {
      unregister();
      window.removeEventListener('pagehide', add);
      add();
    };
  }, [add]);

  return (
    <form
      className="rk-add-line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
        onType?.('');
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        placeholder={placeholder}
        value={text}
        onChange={type}
        words
        inputRef={inputRef}
        maxLength={2_000}
      />
      <Button type="submit" icon="add">
        {action}
      </Button>
      {children && <div className="rk-add-line-more">{children}</div>}
    </form>
  );
}
