/** A quoted cell may hold anything, also the end of a line. */
const quoteMark = '"';

/**
 * The text of a csv file: a line a row, tabs between the cells. The separator is the one that the first row has most of.
 * Line ends within a cell become spaces, so that a row stays one line.
 */
export function csvText(csv: string): string {
  const separator = separatorOf(csv);
  const rows: string[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    cells.push(cell.replace(/\s+/g, ' ').trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(cells.join('\t').trimEnd());
    cells = [];
  };
  for (let at = 0; at < csv.length; at++) {
    const sign = csv.charAt(at);
    if (isQuoted) {
      if (sign !== quoteMark) cell += sign;
      else if (csv[at + 1] === quoteMark) {
        cell += quoteMark;
        at++;
      } else isQuoted = false;
    } else if (sign === quoteMark && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && csv[at + 1] === '\n') at++;
      endRow();
    } else cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows.join('\n');
}

function separatorOf(csv: string): string {
  const [first = ''] = csv.split(/[\r\n]/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  return [';', '\t', ','].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
