import type { settingsTexts } from '#shared/text/settings.ts';

/** Somebody else's work that the app carries along. */
export interface Part {
  readonly name: string;
  readonly use: keyof (typeof settingsTexts)['nl']['about']['uses'];
  readonly licence: string;
  /** The packages it comes in. */
  readonly packages: readonly string[];
}

/** What ships with the app, letters and icons first: their licences ask to be named. */
export const parts: readonly Part[] = [
  {
    name: 'Source Sans 3',
    use: 'letters',
    licence: 'SIL Open Font License 1.1',
    packages: ['@fontsource/source-sans-3', '@fontsource-variable/source-sans-3'],
  },
  {
    name: 'Source Serif 4',
    use: 'letters',
    licence: 'SIL Open Font License 1.1',
    packages: ['@fontsource/source-serif-4', '@fontsource-variable/source-serif-4'],
  },
  { name: 'Codicons', use: 'icons', licence: 'CC BY 4.0', packages: ['@vscode/codicons'] },
  { name: 'React', use: 'interface', licence: 'MIT', packages: ['react', 'react-dom'] },
  { name: 'React Aria Components', use: 'interface', licence: 'Apache 2.0', packages: ['react-aria-components'] },
  { name: 'Zustand', use: 'interface', licence: 'MIT', packages: ['zustand'] },
  { name: 'tinykeys', use: 'keys', licence: 'MIT', packages: ['tinykeys'] },
  { name: 'µFuzzy', use: 'search', licence: 'MIT', packages: ['@leeoniya/ufuzzy'] },
  { name: 'parse5', use: 'files', licence: 'MIT', packages: ['parse5'] },
  { name: 'unpdf, PDF.js', use: 'files', licence: 'MIT, Apache 2.0', packages: ['unpdf'] },
  { name: 'fflate', use: 'files', licence: 'MIT', packages: ['fflate'] },
  { name: 'node-diff3', use: 'merge', licence: 'MIT', packages: ['node-diff3'] },
  { name: 'Zod', use: 'check', licence: 'MIT', packages: ['zod'] },
  { name: 'better-sqlite3', use: 'store', licence: 'MIT', packages: ['better-sqlite3'] },
  { name: 'SQLite', use: 'store', licence: 'Public domain', packages: [] },
  { name: 'Electron', use: 'frame', licence: 'MIT', packages: ['electron'] },
];
