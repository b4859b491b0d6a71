import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useTexts } from '../platform/texts.ts';
import type { TreeNode } from './contribution.ts';
import { useTree } from './tree-state.ts';

/** Renames in the row itself: Enter or leaving keeps the text, Escape leaves it as it was. */
export function RenameField({ node }: { node: TreeNode }) {
  const t = useTexts(workbenchTexts);
  const [text, setText] = useState(node.label);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const finish = (keep: boolean) => {
    // The field leaves the page with this, which is one more way of leaving it.
    if (isDone.current) return;
    isDone.current = true;
    const row = input.current?.closest<HTMLElement>('[role=row]');
    const hadFocus = document.activeElement === input.current;
    flushSync(() => useTree.setState({ renaming: null }));
    if (keep && text.trim() !== '' && text !== node.label) node.rename?.(text.trim());
    if (hadFocus) row?.focus();
  };
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <input
      className="rk-tree-rename"
      aria-label={t.renamePrompt}
      value={text}
      // The row hands its keys to the tree; while renaming they are the field's.
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') finish(false);
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(true)}
      ref={input}
    />
  );
}
