import { type KeyboardEvent, type Ref, useCallback, useState } from 'react';
import { alter } from '#shared/model/edits/base.ts';
import { moveTo } from '#shared/model/edits/order.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { useRequiredLevelWords } from '../../platform/level-words.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { type OpenRow, RequirementRow } from './requirement-row.tsx';

type Requirement = RecordOf<'requirement'>;
interface Item {
  readonly id: string;
  readonly label: string;
  readonly requirement: Requirement;
}

/** The requirements in the user's order; a row opens in place. With the focus on a row its keys work. */
export function RequirementList({
  requirements,
  listRef,
  onSay,
  onUp,
}: {
  requirements: readonly Requirement[];
  listRef: Ref<HTMLDivElement>;
  onSay: (sentence: string) => void;
  /** ArrowUp on the first row. */
  onUp: () => void;
}) {
  const t = useTexts(requirementTexts);
  const levelWords = useRequiredLevelWords();
  const [open, setOpen] = useState<OpenRow | null>(null);

  const draw = useCallback(
    (item: Item) => (
      <RequirementRow
        requirement={item.requirement}
        isOpen={open?.id === item.id}
        takesFocus={open?.id === item.id && open.takesFocus}
        onToggle={setOpen}
      />
    ),
    [open],
  );

  if (requirements.length === 0)
    return (
      <EmptyPlace
        title={t.list.emptyTitle}
        text={t.list.emptyText}
        action={
          <Button icon="file" onPress={() => openPlace({ type: 'read-profile' }, { pin: true })}>
            {t.list.readProfile}
          </Button>
        }
      />
    );

  /** Keys of a row, as long as the focus is on the row itself and not in a field of it. */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && open !== null) {
      event.stopPropagation();
      const row = target.closest<HTMLElement>('[role="row"]');
      row?.focus();
      setOpen(null);
      return;
    }
    if (target.getAttribute('role') !== 'row' || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = requirements.findIndex((r) => r.id === target.dataset.key);
    const requirement = requirements[at];
    if (requirement === undefined) return;
    const level = /^[1-5]$/.test(event.key) ? (Number(event.key) as 1 | 2 | 3 | 4 | 5) : null;
    if (level !== null) {
      edit.commit([alter(requirement, { requiredLevel: level })]);
      onSay(t.list.levelSet(requirement.title, level, levelWords[level - 1] ?? ''));
    } else if (event.key === 'Enter' || event.key === 'F2') {
      setOpen({ id: requirement.id, takesFocus: true });
    } else if (event.key === 'Delete') {
      removeWithUndo(requirement);
    } else if (event.key === 'ArrowUp' && at === 0) {
      onUp();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={listRef} onKeyDownCapture={onKeyDown}>
      <SortableList
        label={t.list.label}
        items={requirements.map((requirement) => ({
          id: requirement.id,
          label: requirement.title || t.untitled,
          requirement,
        }))}
        onMove={(id, index) => {
          const requirement = requirements.find((r) => r.id === id);
          if (requirement) edit.commit(moveTo(requirements, requirement, index));
        }}
      >
        {draw}
      </SortableList>
      <p className="rk-requirements-keys rk-caption rk-muted">{t.list.keys}</p>
    </div>
  );
}
