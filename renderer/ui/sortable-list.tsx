import './icon-button.css';
import './sortable-list.css';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { Icon } from './icon.tsx';
import { landingIndex } from './landing-index.ts';
import { useKitTexts } from './language.ts';

export type SortableItem = { id: string; label: string };

/**
 * A list whose order the person decides: by dragging the handle, by the keyboard drag of the handle (Enter, arrows,
 * Enter), or with Alt and an arrow on the row. `onMove` gets the place in the list without the moved item.
 */
export function SortableList<T extends SortableItem>({
  items,
  onMove,
  children,
  label,
}: {
  items: readonly T[];
  onMove: (id: string, index: number) => void;
  children: (item: T) => ReactNode;
  label: string;
}) {
  const t = useKitTexts();
  const [said, setSaid] = useState('');
  const ids = items.map((item) => item.id);

  const move = (id: string, index: number) => {
    const from = ids.indexOf(id);
    if (from < 0 || index < 0 || index >= items.length || index === from) return;
    onMove(id, index);
    setSaid(t.moved((items[from] as T).label, index + 1, items.length));
  };

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': items.find((one) => one.id === key)?.label ?? '' })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="rk-sortable-drop" />,
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (typeof id !== 'string' || target.dropPosition === 'on') return;
      move(id, landingIndex(ids, id, String(target.key), target.dropPosition));
    },
  });

  return (
    <div
      className="rk-sortable"
      onKeyDownCapture={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        const id = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
        if (!id) return;
        event.preventDefault();
        event.stopPropagation();
        move(id, ids.indexOf(id) + (event.key === 'ArrowUp' ? -1 : 1));
      }}
    >
      <GridList
        className="rk-sortable-list"
        aria-label={label}
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        dependencies={[children]}
      >
        {(item) => (
          <GridListItem className="rk-sortable-row" textValue={item.label}>
            <AriaButton slot="drag" className="rk-icon-button" aria-label={t.drag(item.label)}>
              <Icon name="gripper" />
            </AriaButton>
            <div className="rk-sortable-content">{children(item as T)}</div>
          </GridListItem>
        )}
      </GridList>
      <p className="rk-visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
