/** A text from which what was understood is cut out, piece by piece; what is left are the person's own words. */
export class Cut {
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  /** Takes the first match of a pattern out, and gives its groups; undefined when it is not there. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.#rest);
    if (match === null) return undefined;
    this.#rest = `${this.#rest.slice(0, match.index)} ${this.#rest.slice(match.index + match[0].length)}`;
    return match;
  }

  /** The first match of a pattern, which stays where it is. */
  find(pattern: RegExp): RegExpExecArray | undefined {
    return pattern.exec(this.#rest) ?? undefined;
  }

  has(pattern: RegExp): boolean {
    return this.find(pattern) !== undefined;
  }

  /** What is left, without the small words and signs that only held the pieces together. */
  get rest(): string {
    const loose =
      /^(?:aan|voor|van|op|met|om|in|de|het|een|mijn|on|for|at|of|with|the|a|an|my|en|and|[-–:,;.]+)(?=\s|$)/i;
    let rest = this.#rest
      .replace(/[([]\s*[)\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    for (let next = rest.replace(loose, '').trim(); next !== rest; next = rest.replace(loose, '').trim()) rest = next;
    return rest.replace(/[\s,;:–-]+$/u, '').trim();
  }
}
