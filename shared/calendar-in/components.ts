/** A line of a calendar file: its name, what is said about it, and its value as it stands. */
export interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** An event or a time zone as it stands in the file; what lies within it (an alarm) is left out. */
export interface Component {
  readonly name: 'vevent' | 'vtimezone';
  readonly properties: readonly Property[];
  /** The METHOD of the calendar around it, in capitals. */
  readonly method: string;
  /** The file went on to another component, or ended, before this one did. */
  readonly isCutOff: boolean;
}

/**
 * The events and time zones of a calendar file (RFC 5545, 3.1 and 3.4), of all calendars in it. It takes what programs really write: any
 * line end, a folded line without its space, a component that is not closed.
 */
export function componentsOf(text: string): Component[] {
  const found: Component[] = [];
  let open: { name: Component['name']; properties: Property[] } | null = null;
  let method = '';
  /** Components within an event, or ones that are of no interest. */
  let depth = 0;
  const close = (isCutOff: boolean) => {
    if (open) found.push({ ...open, method, isCutOff });
    open = null;
    depth = 0;
  };
  for (const line of unfolded(text)) {
    const property = propertyOf(line);
    if (property === null) continue;
    const value = property.value.trim().toLowerCase();
    if (property.name === 'begin') {
      if (value === 'vevent' || value === 'vtimezone') {
        close(true);
        open = { name: value, properties: [] };
      } else if (value === 'vcalendar') {
        close(true);
        method = '';
      } else depth++;
    } else if (property.name === 'end') {
      if (value === 'vcalendar') close(true);
      else if (open && value === open.name) close(false);
      else depth = Math.max(0, depth - 1);
    } else if (property.name === 'method' && open === null) method = property.value.trim().toUpperCase();
    else if (open && (depth === 0 || open.name === 'vtimezone')) open.properties.push(property);
  }
  close(true);
  return found;
}

const beginsProperty = /^[A-Za-z][A-Za-z0-9-]*[;:]/;

/** Lines as they were before they were folded. What is no property of itself belongs to the line before it. */
function unfolded(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    const isFolded = /^[ \t]/.test(line);
    if (lines.length > 0 && (isFolded || !beginsProperty.test(line)))
      lines[lines.length - 1] += isFolded ? line.slice(1) : line;
    else lines.push(line);
  }
  return lines;
}

/** "NAME;PARAMETER=value;OTHER="a:b":value". */
function propertyOf(line: string): Property | null {
  const colon = colonOf(line);
  if (colon < 0) return null;
  const [name = '', ...rest] = partsOf(line.slice(0, colon));
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const at = part.indexOf('=');
    if (at > 0)
      parameters.set(
        part.slice(0, at).trim().toLowerCase(),
        part
          .slice(at + 1)
          .replaceAll('"', '')
          .trim(),
      );
  }
  return { name: name.trim().toLowerCase(), parameters, value: line.slice(colon + 1) };
}

/** The colon before the value: the first outside quotes, or the first at all where the quotes do not match. */
function colonOf(line: string): number {
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') isQuoted = !isQuoted;
    else if (line[i] === ':' && !isQuoted) return i;
  }
  return line.indexOf(':');
}

function partsOf(head: string): string[] {
  const parts: string[] = [''];
  let isQuoted = false;
  for (const sign of head) {
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === ';' && !isQuoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

export function textOf(component: Component, name: string): string {
  return component.properties.find((p) => p.name === name)?.value.trim() ?? '';
}

/** A text value without its escapes (RFC 5545, 3.3.11). */
export function unescaped(value: string): string {
  return value.replace(/\\([nN,;\\"])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign));
}
