import { conversationTexts } from '#shared/text/conversations.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Contribution } from '../../workbench/contribution.ts';
import { lazyView } from '../../workbench/lazy-view.tsx';
import { printOverview } from '../../workbench/print-overview.ts';
import { openPlace, useWorkbench } from '../../workbench/workbench-store.ts';
import { startConversation } from './start-conversation.ts';
import { conversationsBranch } from './tree.ts';
import { newQuestionTarget } from './waiting-questions.tsx';

const ConversationView = lazyView(() => import('./conversation-view.tsx'), 'ConversationView');
const ConversationsView = lazyView(() => import('./conversations-view.tsx'), 'ConversationsView');

/** The conversation that is in front; without one the form chooses the next that is planned. */
function conversationInFront(): string | undefined {
  const { tabs, active } = useWorkbench.getState();
  const place = tabs.find((tab) => tab.key === active)?.place;
  return place?.type === 'conversation' && 'id' in place ? place.id : undefined;
}

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
    {
      id: 'conversation.question',
      title: (language) => talkTexts[language].commandQuestion,
      icon: 'comment',
      menu: { name: 'file', group: 3 },
      isEnabled: hasPlan,
      run: () => openPlace({ type: 'conversations' }, { pin: true, focus: newQuestionTarget }),
    },
    {
      id: 'conversation.print',
      title: (language) => talkTexts[language].commandPrint,
      icon: 'file-pdf',
      menu: { name: 'file', group: 5 },
      isEnabled: hasPlan,
      run: () => printOverview('conversation', conversationInFront()),
    },
  ],
  tree: [conversationsBranch],
};
