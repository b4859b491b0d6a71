import { conversationTexts } from '#shared/text/conversations.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import type { TreeBranch } from '../../workbench/contribution.ts';
import { removeWithUndo } from '../../workbench/removal.ts';

/** The talks in the plan tree, newest first. */
export const conversationsBranch: TreeBranch = {
  order: 7,
  nodes(view, language) {
    const t = conversationTexts[language];
    return [
      {
        key: 'conversations',
        label: termTexts[language].conversations,
        icon: 'comment-discussion',
        place: { type: 'conversations' },
        ...(view.conversations.length > 0 && { badge: String(view.conversations.length) }),
        children: view.conversations.toReversed().map((talk) => ({
          key: `conversation:${talk.id}`,
          label: t.talkOn(talk.withName || t.nobody, formatShortDate(talk.heldOn, language)),
          icon: talk.state === 'planned' ? ('calendar' as const) : ('pass-filled' as const),
          ...(talk.state === 'held' && { tone: 'done' as const }),
          place: { type: 'conversation' as const, id: talk.id },
          record: talk,
          remove: () => removeWithUndo(talk),
        })),
      },
    ];
  },
};
