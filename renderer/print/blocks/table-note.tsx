import type { ReactNode } from 'react';

/** A sentence about a table, as its last row: a paragraph after it could end up alone on the next page. */
export function TableNote({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr className="note">
      <td colSpan={columns}>{children}</td>
    </tr>
  );
}
