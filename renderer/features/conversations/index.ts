import { conversationTexts } from '#shared/text/conversations.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { ConversationView } from './conversation-view.tsx';
import { ConversationsView } from './conversations-view.tsx';
import { startConversation } from './start-conversation.ts';
import { conversationsBranch } from './tree.ts';

const hasPlan = () => usePlanStore.getState().view !== null;

/** The talks with the manager. */
export const contribution: Contribution = {
  id: 'conversations',
  editors: [
    {
      type: 'conversations',
      needsPlan: true,
      title: (_place, _view, language) => conversationTexts[language].title,
      icon: () => 'comment-discussion',
      parents: () => [{ type: 'home' }],
      Component: ConversationsView,
    },
    {
      type: 'conversation',
      needsPlan: true,
      title: (place, view, language) => {
        const talk = 'id' in place ? view?.get('conversation', place.id) : undefined;
        const t = conversationTexts[language];
        return talk ? t.talkOn(talk.withName || t.nobody, formatShortDate(talk.heldOn, language)) : null;
      },
      icon: () => 'comment-discussion',
      parents: () => [{ type: 'home' }, { type: 'conversations' }],
      Component: ConversationView,
    },
  ],
  commands: [
    {
      id: 'conversation.new',
      title: (language) => conversationTexts[language].commandNew,
      icon: 'comment-discussion',
      isEnabled: hasPlan,
      run: startConversation,
    },
    {
      id: 'conversation.open',
      title: (language) => conversationTexts[language].commandOpen,
      icon: 'comment-discussion',
      menu: { name: 'go', group: 2 },
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'conversations' }, { pin: true }),
    },
  ],
  tree: [conversationsBranch],
};
