import { documentEndings } from '#shared/document/endings.ts';
import { errorSentence } from '#shared/text/errors.ts';
import type { Language } from '#shared/text/language.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { useWaitingProfile } from '../../platform/waiting-profile.ts';
import { notify } from '../../ui/notify.tsx';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** What finds proposals in a document is no part of the first screen. */
function whenLoaded(run: (module: typeof import('./take-files.ts')) => void): void {
  import('./take-files.ts').then(run, () =>
    notify({
      title: errorSentence({ code: 'not-reachable', data: {} }, useSettings.getState().language),
      tone: 'warn',
    }),
  );
}

const ProfileView = lazyView(() => import('./profile-view.tsx'), 'ProfileView');

/** Step 1: a job profile read into requirements. */
export const contribution: Contribution = {
  id: 'profile',
  files: [
    {
      endings: documentEndings,
      // Old files of Word and Excel get their own sentence from the reader.
      alsoTakes: ['text', 'markdown', 'tsv', 'docm', 'xlsm', 'doc', 'xls'],
      open: ([file]) => {
        if (file) whenLoaded((module) => module.takeProfile(file));
      },
    },
  ],
  commands: [
    {
      id: 'profile.read',
      title: (language: Language) => profileTexts[language].command.read,
      icon: 'file',
      menu: { name: 'file', group: 3 },
      isEnabled: () => usePlanStore.getState().view !== null,
      run: () => openPlace({ type: 'read-profile' }, { pin: true }),
    },
    {
      id: 'profile.showWaiting',
      title: (language: Language) => profileTexts[language].command.showWaiting,
      icon: 'file',
      isEnabled: () => usePlanStore.getState().view !== null && useWaitingProfile.getState().profile !== null,
      run: () => whenLoaded((module) => module.showWaiting()),
    },
  ],
  editors: [
    {
      type: 'read-profile',
      needsPlan: true,
      title: (_place, _view, language) => profileTexts[language].read,
      icon: () => ({ step: 1 }),
      parents: () => [{ type: 'home' }, { type: 'requirements' }],
      Component: ProfileView,
    },
    {
      type: 'profile',
      needsPlan: true,
      title: (place, view, language) => {
        const profile = 'id' in place ? view?.get('jobProfile', place.id) : undefined;
        const t = profileTexts[language];
        return profile ? (profile.title === '' ? t.untitled : t.named(profile.title)) : null;
      },
      icon: () => 'file',
      parents: () => [{ type: 'home' }, { type: 'requirements' }],
      Component: ProfileView,
    },
  ],
};
