import type { SaveOutcome } from '#shared/contract/bridge.ts';

/** `handed-over`: to the browser, which keeps it or asks where; what it did, it tells nobody. */
export type SavedFile = SaveOutcome | { readonly outcome: 'handed-over'; readonly name: string };
/** A file that is there, as far as anybody can know. */
export type KeptFile = Extract<SavedFile, { readonly name: string }>;

type Way = (content: Blob, name: string) => Promise<SavedFile>;
let way: Way = download;

/** Lets the program save files from here on instead of the browser, and say what became of each. */
export function saveFilesThrough(save: (name: string, bytes: Uint8Array) => Promise<SaveOutcome>): void {
  way = async (content, name) => save(name, new Uint8Array(await content.arrayBuffer()));
}

/** Hands a file to the person under `name`, made fit for any disk. */
export function saveFile(content: Blob, name: string): Promise<SavedFile> {
  return way(content, fileName(name)).catch(() => ({ outcome: 'failed' }));
}

async function download(content: Blob, name: string): Promise<SavedFile> {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { outcome: 'handed-over', name };
}

/** What every file system takes. Its end, such as ".svg", stays. */
export function fileName(name: string): string {
  const end = /\.[a-z]{1,10}$/.exec(name)?.[0] ?? '';
  const plain = name
    .slice(0, name.length - end.length)
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+| +$/g, '')
    .slice(0, 80);
  return `${plain}${end}`;
}
