import { useState } from 'react';
import { dateOfCost } from '#shared/model/budget.ts';
import { addAllocation, missingSourceKinds, type SourceChoice } from '#shared/model/edits/money.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { termTexts } from '#shared/text/terms.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { freeAt, sourceIcons } from './source-look.ts';

/** Chooses a source that pays along: one of the plan, a usual one that is not there yet, or another with its own name. */
export function AddPayer({ view, cost }: { view: PlanView; cost: RecordOf<'cost'> }) {
  const t = useTexts(learningTexts).split;
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const [isNaming, setIsNaming] = useState(false);
  const allocations = view.allocationsOf(cost.id);
  const pays = new Set(allocations.map((a) => a.sourceId));

  const choose = (choice: SourceChoice) => {
    const current = edit.view().get('cost', cost.id);
    if (current) edit.commit(addAllocation(edit.view(), edit.context(), current, choice));
  };

  const items: MenuEntry[] = [
    ...view.budgetSources
      .filter((source) => !pays.has(source.id))
      .map((source): MenuEntry => {
        const free = freeAt(view, source.id, dateOfCost(view, cost) ?? today());
        const name = source.name.trim() || terms.sourceKind[source.sourceKind];
        return {
          id: source.id,
          icon: sourceIcons[source.sourceKind],
          label: free === null ? name : `${name} · ${t.free(formatEuros(free, language))}`,
          run: () => choose({ sourceId: source.id }),
        };
      }),
    ...missingSourceKinds(view).map(
      (sourceKind): MenuEntry => ({
        id: sourceKind,
        icon: sourceIcons[sourceKind],
        label: `${terms.sourceKind[sourceKind]} · ${t.isNew}`,
        run: () => choose({ sourceKind, name: terms.sourceKind[sourceKind] }),
      }),
    ),
    { id: 'other', icon: sourceIcons.other, label: t.other, run: () => setIsNaming(true) },
  ];

  if (isNaming) {
    return (
      <NameOfOther
        onCancel={() => setIsNaming(false)}
        onName={(name) => {
          setIsNaming(false);
          choose({ sourceKind: 'other', name });
        }}
      />
    );
  }
  return <Menu label={allocations.length === 0 ? t.addFirst : t.addSource} icon="add" size="small" items={items} />;
}

/** A source with a name of its own is named before it is made. */
function NameOfOther({ onName, onCancel }: { onName: (name: string) => void; onCancel: () => void }) {
  const t = useTexts(learningTexts).split;
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="rk-split-other"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') setIsMissing(true);
        else onName(name.trim());
      }}
    >
      <TextField
        label={t.otherName}
        placeholder={t.otherPlaceholder}
        value={name}
        onChange={setName}
        error={isMissing && name.trim() === '' ? t.otherMissing : null}
        words
        autoFocus
        maxLength={2_000}
      />
      <Button type="submit">{t.otherAdd}</Button>
      <Button variant="quiet" onPress={onCancel}>
        {t.cancel}
      </Button>
    </form>
  );
}
