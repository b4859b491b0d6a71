import type { Language } from './language.ts';

/** Somebody's own words inside a Dutch sentence; a thing without a name yet is called so. */
export function quote(name: string): string {
  return `‘${name === '' ? 'nog zonder naam' : name}’`;
}

/** The same inside an English sentence. */
export function quoteEnglish(name: string): string {
  return `‘${name === '' ? 'no name yet' : name}’`;
}

export function quoted(name: string, language: Language): string {
  return language === 'nl' ? quote(name) : quoteEnglish(name);
}
