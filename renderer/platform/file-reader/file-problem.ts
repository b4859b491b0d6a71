/** Why a file was not read. Each has one sentence in shared/text/profile.ts. */
export type FileProblem =
  | 'unknown-type'
  | 'old-word'
  | 'too-big'
  | 'too-long'
  | 'empty'
  | 'not-text'
  | 'not-docx'
  | 'zip-bomb'
  | 'not-pdf'
  | 'pdf-without-text'
  | 'pdf-with-password'
  | 'broken'
  | 'too-slow';

/** Refuses a file. */
export class FileRefusal extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}
