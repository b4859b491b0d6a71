import { entryName } from '#shared/model/logbook.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { logbookCommands } from './logbook-commands.ts';

const EntryView = lazyView(() => import('./entry-view.tsx'), 'EntryView');
const LogbookView = lazyView(() => import('./logbook-view.tsx'), 'LogbookView');

/** The logbook: reflections, stumbles and weekly look-backs, and what comes of their lessons. */
export const contribution: Contribution = {
  id: 'logbook',
  commands: logbookCommands,
  tree: [
    {
      order: 8,
      nodes: (view, language) => [
        {
          key: 'logbook',
          label: logbookTexts[language].title,
          icon: 'notebook',
          place: { type: 'logbook' },
          ...(view.reflections.length > 0 && { badge: String(view.reflections.length) }),
        },
      ],
    },
  ],
  editors: [
    {
      type: 'logbook',
      needsPlan: true,
      title: (_place, _view, language) => logbookTexts[language].title,
      icon: () => 'notebook',
      parents: () => [{ type: 'home' }],
      Component: LogbookView,
      isPrivate: true,
    },
    {
      type: 'reflection',
      needsPlan: true,
      title: (place, view, language) => {
        const entry = 'id' in place ? view?.get('reflection', place.id) : undefined;
        if (entry === undefined) return null;
        const kind = logbookTexts[language].kinds[entry.entryKind];
        return entryName(entry) || `${kind}, ${formatShortDate(entry.happenedOn, language)}`;
      },
      icon: () => 'notebook',
      parents: () => [{ type: 'home' }, { type: 'logbook' }],
      Component: EntryView,
      isPrivate: true,
    },
  ],
};
