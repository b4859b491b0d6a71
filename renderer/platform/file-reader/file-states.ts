import { create } from 'zustand';
import type { Document } from '#shared/document/document.ts';
import type { FileProblem } from '#shared/document/file-problem.ts';
import { readFile } from './read-file.ts';

/** What happens to a file at this moment, or what came of the last one. */
export type FileState =
  | { readonly fileName: string; readonly stop: () => void }
  | { readonly problem: FileProblem | 'stopped' }
  | null;

/** By place: where the file was asked for, and where is said what came of it. */
export const useFileStates = create<Readonly<Record<string, FileState>>>(() => ({}));

export function setFileState(place: string, state: FileState): void {
  useFileStates.setState({ [place]: state });
}

/** Reads a file for a place. All or nothing: a file that is refused leaves what was there. */
export async function readInto(
  place: string,
  file: File,
  accept: (document: Document, fileName: string) => void,
): Promise<void> {
  const running = useFileStates.getState()[place];
  if (running && 'stop' in running) running.stop();
  const control = new AbortController();
  setFileState(place, { fileName: file.name, stop: () => control.abort() });
  const result = await readFile(file, control.signal);
  if ('isStopped' in result) {
    const now = useFileStates.getState()[place];
    if (now && 'stop' in now && now.fileName === file.name) setFileState(place, { problem: 'stopped' });
  } else if ('problem' in result) setFileState(place, { problem: result.problem });
  else {
    setFileState(place, null);
    accept(result.document, file.name);
  }
}
