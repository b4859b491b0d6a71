import { type Ref, useState } from 'react';
import { add } from '#shared/model/edits/base.ts';
import { missingSourceKinds } from '#shared/model/edits/money.ts';
import { newBudgetSource } from '#shared/model/edits/new-records.ts';
import { SourceKind } from '#shared/model/kinds/money.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { arrangementTexts } from '#shared/text/arrangements.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { termTexts } from '#shared/text/terms.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { SourceByArrangement } from './source-by-arrangement.tsx';
import { sourceIcons } from './source-name.ts';

/** Adds a source: one press for the usual ones that are not there yet, or a name and a kind for another. */
export function AddSource({
  view,
  inputRef,
  onAddedBy,
}: {
  view: PlanView;
  /** A source was added by an arrangement: gets its id. */
  onAddedBy: (sourceId: string) => void;
  inputRef: Ref<HTMLInputElement & HTMLTextAreaElement>;
}) {
  const t = useTexts(budgetTexts);
  const terms = useTexts(termTexts);
  const [kind, setKind] = useState<SourceKind>('other');
  const addSource = (name: string, sourceKind: SourceKind) =>
    edit.commit([add(newBudgetSource(edit.context(), edit.view(), { name, sourceKind }))]);
  const words = useTexts(arrangementTexts);
  const [isChoosing, setIsChoosing] = useState(false);
  const usual = missingSourceKinds(view);
  return (
    <div className="rk-source-add">
      <div className="rk-source-usual">
        {usual.length > 0 && <span className="rk-muted">{t.addUsual}</span>}
        {usual.map((missing) => (
          <Button
            key={missing}
            size="small"
            icon={sourceIcons[missing]}
            onPress={() => addSource(terms.sourceKind[missing], missing)}
          >
            {terms.sourceKind[missing]}
          </Button>
        ))}
        <Button size="small" icon="book" onPress={() => setIsChoosing(true)}>
          {words.use}
        </Button>
      </div>
      {isChoosing && <SourceByArrangement view={view} onAdded={onAddedBy} onClose={() => setIsChoosing(false)} />}
      <AddLine
        label={t.addLabel}
        placeholder={t.addPlaceholder}
        action={t.add}
        inputRef={inputRef}
        onAdd={(name) => addSource(name, kind)}
      >
        <Choice
          label={t.kind}
          isLabelHidden
          size="small"
          value={kind}
          onChange={setKind}
          options={SourceKind.options.map((option) => ({ value: option, label: terms.sourceKind[option] }))}
        />
      </AddLine>
    </div>
  );
}
