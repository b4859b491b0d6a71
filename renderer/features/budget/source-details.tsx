import { arrangementOf, noSourceCalled } from '#shared/arrangements/arrangements.ts';
import { SourceKind } from '#shared/model/kinds/money.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { arrangementTexts, citeFact } from '#shared/text/arrangements.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { Note } from '../../ui/note.tsx';
import { PeriodFields } from '../../ui/period-fields.tsx';
import { removeSourceWithUndo } from './remove-source.ts';
import { RenewalFields } from './renewal-fields.tsx';

type Source = RecordOf<'budgetSource'>;

/** Name, kind, amount (empty = unknown), period and rules of a source. */
export function SourceDetails({ source }: { source: Source }) {
  const t = useTexts(budgetTexts);
  const terms = useTexts(termTexts);
  const words = useTexts(arrangementTexts);
  const language = useLanguage();
  const arrangement = arrangementOf(source.presetId);
  const called = noSourceCalled(source.name);
  const set = (patch: Partial<Source>, group?: string) => alterRecord('budgetSource', source.id, patch, group);
  return (
    <div className="rk-source-form">
      {arrangement && (
        <Note>
          {words.by(arrangement[language].name, citeFact(arrangement, arrangement[language].source, today(), language))}
        </Note>
      )}
      {called && (
        <Note>{`${called[language].what} ${citeFact(called, called[language].source, today(), language)}`}</Note>
      )}
      <div data-field="name">
        <DraftField
          label={t.name}
          isName
          value={source.name}
          words
          maxLength={2_000}
          onCommit={(name, group) => set({ name }, group)}
        />
      </div>
      <Choice
        label={t.kind}
        value={source.sourceKind}
        onChange={(sourceKind) => set({ sourceKind })}
        options={SourceKind.options.map((kind) => ({ value: kind, label: terms.sourceKind[kind] }))}
      />
      <div className="rk-source-amount" data-field="amountCents">
        <MoneyField
          label={t.amount}
          hint={t.amountHint}
          value={source.amountCents}
          onCommit={(amountCents, group) => set({ amountCents }, group)}
        />
      </div>
      <PeriodFields
        startLabel={t.start}
        endLabel={t.end}
        startDate={source.startDate}
        endDate={source.endDate}
        onCommit={set}
      />
      <RenewalFields source={source} />
      <DraftField
        label={t.rules}
        hint={t.rulesHint}
        value={source.rules}
        words
        multiline
        onCommit={(rules, group) => set({ rules }, group)}
      />
      <div>
        <Button variant="danger" icon="trash" onPress={() => void removeSourceWithUndo(source)}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
