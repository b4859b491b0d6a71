import { hostTexts } from '#shared/text/host.ts';
import type { Language } from '#shared/text/language.ts';
import type { FolderDialogs } from '../folders.ts';
import type { ElectronApi } from './electron-api.ts';
import type { Ways } from './security.ts';

type Api = Pick<ElectronApi, 'dialog' | 'shell'>;

/** The two questions that only the program itself can ask, both with the careful answer first. */
export function askingWays(electron: Api, language: () => Language): Ways {
  return {
    openOutside(address) {
      const texts = hostTexts[language()];
      const question = {
        type: 'question' as const,
        message: texts.openOutside,
        detail: address,
        buttons: [texts.cancel, texts.openInBrowser],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      };
      electron.dialog
        .showMessageBox(question)
        .then(
          ({ response }) => (response === 1 ? electron.shell.openExternal(address) : undefined),
          () => undefined, // no answer is no
        )
        .catch(() => undefined); // without a browser nothing opens, and the app goes on
    },
    mayLeave() {
      const texts = hostTexts[language()];
      const question = {
        type: 'warning' as const,
        message: texts.notSaved,
        detail: texts.notSavedDetail,
        buttons: [texts.stay, texts.closeAnyway],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      };
      return electron.dialog.showMessageBoxSync(question) === 1;
    },
  };
}

/** The system's own dialog for a folder, and its file manager. */
export function folderDialogs(electron: Api): FolderDialogs {
  return {
    async choose() {
      const { canceled, filePaths } = await electron.dialog.showOpenDialog({
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? undefined : filePaths[0];
    },
    // Electron answers with the reason why not, or an empty text.
    show: async (folder) => (await electron.shell.openPath(folder)) === '',
  };
}
