import type { ColumnRole } from '#shared/profile/columns.ts';
import type { ProfileTable } from '#shared/profile/read-profile.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { useTexts } from '../../platform/texts.ts';
import { Select } from '../../ui/select.tsx';

/** What the user says a column holds. */
export interface ColumnChoice {
  readonly table: ProfileTable;
  readonly column: number;
  readonly role: ColumnRole;
}

const roles: readonly ColumnRole[] = ['requirement', 'level', 'kind', 'area', 'behaviour', 'note', 'skip'];

/** Above a table: what each column was taken for, to be changed. */
export function ColumnRow({ table, onColumn }: { table: ProfileTable; onColumn: (choice: ColumnChoice) => void }) {
  const t = useTexts(profileTexts).columns;
  return (
    <tr className="rk-doc-columns">
      {table.shape.roles.map((role, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
        <td key={column}>
          <span className="rk-caption rk-muted" aria-hidden>
            {t.label}
          </span>
          <Select
            label={t.labelOf(column + 1)}
            isLabelHidden
            value={role}
            options={[...roles, ...(role === 'step' ? (['step'] as const) : [])].map((value) => ({
              value,
              label: t.roles[value],
            }))}
            onChange={(chosen) => onColumn({ table, column, role: chosen })}
          />
        </td>
      ))}
    </tr>
  );
}
