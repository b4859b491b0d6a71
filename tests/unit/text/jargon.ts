/**
 * Words that an employee who never saw a code editor or an HR handbook should not have to learn. Whole words, in either
 * language of the interface.
 */
export const jargonNl: readonly string[] = [
  // editors and programmers
  'workspace',
  'werkruimte',
  'repository',
  'commit',
  'branch',
  'merge',
  'diff',
  'editor',
  'editor group',
  'editorgroep',
  'bewerkersgroep',
  'command palette',
  'opdrachtenpalet',
  'explorer',
  'breadcrumb',
  'breadcrumbs',
  'quick fix',
  'linter',
  'snippet',
  'debug',
  'token',
  'cache',
  'server',
  'localhost',
  'json',
  'schema',
  'sqlite',
  'parse',
  'exception',
  'stacktrace',
  'toggle',
  'render',
  'uuid',
  // HR and management
  'kpi',
  'fte',
  'hrm',
  'talentpool',
  'talent pipeline',
  'performance management',
  'assessment',
  'employability',
  'upskilling',
  'reskilling',
  'learning journey',
  'mindset',
  'stakeholder',
  'stakeholders',
  'ownership',
  'competency framework',
  'competentieraamwerk',
  'roadmap',
  'milestone',
  'deliverable',
  'deliverables',
];

/** The words of the list that stand in a text. */
export function jargonIn(text: string, words: readonly string[]): string[] {
  return words.filter((word) =>
    new RegExp(`(?<![\\p{L}\\d-])${word.replace(/ /g, '\\s+')}(?![\\p{L}\\d-])`, 'iu').test(text),
  );
}
