import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WebContents } from 'electron';
import type { SaveOutcome } from '#shared/contract/bridge.ts';
import { hostTexts } from '#shared/text/host.ts';
import type { Language } from '#shared/text/language.ts';
import type { ElectronApi } from './electron-api.ts';

export interface FileSaver {
  /** Asks where the file has to go and writes it there. */
  save(contents: WebContents, name: string, bytes: Uint8Array): Promise<SaveOutcome>;
  /** Makes a PDF of the page as it stands and saves that. */
  savePdf(contents: WebContents, name: string): Promise<SaveOutcome>;
  /** Opens the PDF that this window saved last in the program that this computer has for it. */
  viewPdf(contents: WebContents): Promise<void>;
}

/**
 * Saves files for a page by asking where, so that the page knows what became of it: a download of Chromium's would tell it
 * nothing. The page proposes a name and never a place; what is not whole is never there under the chosen name.
 */
export function fileSaver(
  { dialog, BrowserWindow, shell }: Pick<ElectronApi, 'dialog' | 'BrowserWindow' | 'shell'>,
  language: () => Language,
): FileSaver {
  const savedPdfs = new WeakMap<WebContents, string>();

  const place = async (contents: WebContents, name: string): Promise<string | undefined> => {
    const end = path.extname(name).slice(1);
    const options = {
      defaultPath: name,
      filters: end === '' ? [] : [{ name: hostTexts[language()].fileKind(end), extensions: [end] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'] as const,
    };
    const window = BrowserWindow.fromWebContents(contents);
    const given = { ...options, properties: [...options.properties] };
    const answer = window ? await dialog.showSaveDialog(window, given) : await dialog.showSaveDialog(given);
    return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
  };

  const save = async (contents: WebContents, name: string, bytes: Uint8Array) => {
    const file = await place(contents, name);
    if (file === undefined) return { outcome: 'cancelled' as const };
    return (await isWritten(file, bytes))
      ? { outcome: 'saved' as const, name: path.basename(file), file }
      : { outcome: 'failed' as const };
  };
  const told = ({ outcome, name }: { outcome: SaveOutcome['outcome']; name?: string }): SaveOutcome =>
    outcome === 'saved' ? { outcome, name: name ?? '' } : { outcome };

  return {
    save: async (contents, name, bytes) => told(await save(contents, name, bytes)),
    async savePdf(contents, name) {
      const bytes = await contents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      const saved = await save(contents, name, bytes);
      if (saved.outcome === 'saved') savedPdfs.set(contents, saved.file);
      return told(saved);
    },
    async viewPdf(contents) {
      const file = savedPdfs.get(contents);
      if (file !== undefined) await shell.openPath(file);
    },
  };
}

async function isWritten(file: string, bytes: Uint8Array): Promise<boolean> {
  const beside = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, file);
    return true;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return false;
  }
}
