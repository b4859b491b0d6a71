import type { EntryKind } from '#shared/model/logbook.ts';
import type { IconName } from '../../ui/icon.tsx';
import type { TagTone } from '../../ui/tag.tsx';

/** How a kind of entry looks; its word always stands beside it. */
export const entryLook: Readonly<Record<EntryKind, { icon: IconName; tone: TagTone }>> = {
  reflection: { icon: 'eye', tone: 'accent' },
  stumble: { icon: 'symbol-event', tone: 'neutral' },
  weekly: { icon: 'history', tone: 'neutral' },
};
