import { add } from '#shared/model/edits/base.ts';
import { newCommitment } from '#shared/model/edits/new-records.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { conversationTexts } from '#shared/text/conversations.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';

const commitmentsAtOnce = 12;

/** Who does what by when (method.md: afspraak). */
export function Commitments({ talk }: { talk: RecordOf<'conversation'> }) {
  const t = useTexts(conversationTexts);
  const view = usePlan();
  const commitments = view.commitmentsOf(talk.id);
  const list = useGrowingList(commitments, commitmentsAtOnce);
  return (
    <div className="rk-commitments">
      {commitments.length > 0 && (
        <ul>
          {list.shown.map((commitment) => (
            <CommitmentRow key={commitment.id} commitment={commitment} />
          ))}
        </ul>
      )}
      <MoreItems list={list} />
      <AddLine
        label={t.commitmentNew}
        placeholder={t.commitmentNewHint}
        action={t.commitmentAdd}
        onAdd={(title) => {
          if (edit.view().get('conversation', talk.id) === undefined) return;
          edit.commit([add(newCommitment(edit.context(), edit.view(), { conversationId: talk.id, title }))]);
        }}
      />
    </div>
  );
}

function CommitmentRow({ commitment }: { commitment: RecordOf<'commitment'> }) {
  const t = useTexts(conversationTexts);
  const terms = useTexts(termTexts);
  const title = commitment.title || t.untitledCommitment;
  const owners = (['employee', 'manager', 'both'] as const).map((value) => ({
    value,
    label: terms.commitmentOwner[value],
  }));
  return (
    <li className="rk-commitment" data-field={commitment.id}>
      <Checkbox
        label={t.commitmentDone(title)}
        isSelected={commitment.isDone}
        onChange={(isDone) => alterRecord('commitment', commitment.id, { isDone })}
      />
      <div className="rk-commitment-what">
        <DraftField
          label={t.commitmentTitle}
          isLabelHidden
          value={commitment.title}
          onCommit={(text, group) => alterRecord('commitment', commitment.id, { title: text }, group)}
          words
        />
      </div>
      <div className="rk-commitment-who">
        <Select
          label={t.commitmentOwner}
          isLabelHidden
          value={commitment.owner}
          onChange={(owner) => alterRecord('commitment', commitment.id, { owner })}
          options={owners}
        />
      </div>
      <div className="rk-commitment-when" data-field="dueDate">
        <DateField
          label={t.commitmentDue}
          isLabelHidden
          placeholder={t.commitmentDue}
          value={commitment.dueDate}
          onCommit={(dueDate, group) => alterRecord('commitment', commitment.id, { dueDate }, group)}
        />
      </div>
      <IconButton icon="trash" label={t.commitmentRemove(title)} onPress={() => removeWithUndo(commitment)} />
    </li>
  );
}
