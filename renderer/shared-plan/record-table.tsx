import { Fragment, type ReactNode } from 'react';
import type { PlanRecord } from '#shared/model/records.ts';
import { BesideRow } from './record-block.tsx';

export interface RecordColumn<R extends PlanRecord> {
  readonly title: string;
  readonly isNumber?: boolean;
  readonly cell: (record: R) => ReactNode;
  /** What stands in this column of the last row. */
  readonly total?: ReactNode;
}

/** Records of a kind as rows, the first column their name, with sums in the last row where there are any. */
export function RecordTable<R extends PlanRecord>({
  records,
  columns,
}: {
  records: readonly R[];
  columns: readonly RecordColumn<R>[];
}) {
  const looks = (column: RecordColumn<R>) => (column.isNumber ? 'rk-num' : undefined);
  const hasTotal = records.length > 1 && columns.some(({ total }) => total !== undefined);
  const cells = (content: (column: RecordColumn<R>) => ReactNode) =>
    columns.map((column, i) =>
      i === 0 ? (
        <th key={column.title} scope="row">
          {content(column)}
        </th>
      ) : (
        <td key={column.title} className={looks(column)}>
          {content(column)}
        </td>
      ),
    );
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-shared-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={looks(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Fragment key={record.id}>
              <tr data-record={record.id}>{cells((column) => column.cell(record))}</tr>
              <BesideRow record={record} columns={columns.length} />
            </Fragment>
          ))}
          {hasTotal && <tr data-total>{cells((column) => column.total)}</tr>}
        </tbody>
      </table>
    </div>
  );
}
