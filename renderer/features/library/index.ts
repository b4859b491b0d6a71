import { libraryTexts } from '#shared/text/library.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { libraryCommands } from './library-commands.ts';

const LibraryView = lazyView(() => import('./library-view.tsx'), 'LibraryView');

/** The library of ways to learn: ideas for a learning question, and how the person likes to learn. */
export const contribution: Contribution = {
  id: 'library',
  commands: libraryCommands,
  editors: [
    {
      type: 'library',
      needsPlan: true,
      title: (place, view, language) =>
        'id' in place && view?.get('learningQuestion', place.id) === undefined ? null : libraryTexts[language].title,
      icon: () => 'lightbulb',
      parents: (place) => [
        { type: 'home' },
        ...('id' in place
          ? ([{ type: 'learning-questions' }, { type: 'learning-question', id: place.id }] as const)
          : []),
      ],
      Component: LibraryView,
    },
  ],
};
