/** The widths of a table's columns in millimetres; 'rest' takes what is left of the 170 mm. */
export function Columns({ widths }: { widths: readonly (number | 'rest')[] }) {
  const columns = widths.map((width, place) => ({ width, place }));
  return (
    <colgroup>
      {columns.map(({ width, place }) => (
        <col key={place} style={width === 'rest' ? {} : { width: `${width}mm` }} />
      ))}
    </colgroup>
  );
}

/** A short table stays on one page; a longer one may go on, its head comes along. */
export function keepIfShort(rowCount: number): string {
  return rowCount <= 8 ? 'keep' : '';
}
