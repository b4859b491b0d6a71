import type { AgendaItem } from '#shared/model/agenda.ts';
import type { IconName } from '../../ui/icon.tsx';

/** How an item is drawn on its day: a diamond for a talk, a bar over its days, or the icon of its kind. */
export type ItemShape = 'bar' | 'diamond' | 'icon';

export function iconOf({ kind, state, record }: AgendaItem): IconName {
  switch (kind) {
    case 'activity':
      if (state === 'done') return 'pass-filled';
      if (state === 'busy') return 'play-circle';
      return record.kind === 'activity' && record.way === 'formal' ? 'mortar-board' : 'circle-large';
    case 'practiceMoment':
    case 'practise':
      return state === 'done' ? 'pass-filled' : 'sync';
    case 'neededBy':
      return state === 'done' ? 'pass-filled' : 'target';
    case 'lookBack':
      return 'history';
    case 'conversation':
    case 'followUp':
      return 'comment-discussion';
    case 'commitment':
      return state === 'done' ? 'pass-filled' : 'tasklist';
    case 'certificate':
      return 'verified';
    case 'sourceEnd':
      return 'credit-card';
    case 'sideTask':
      return 'megaphone';
    case 'leave':
      return 'coffee';
    case 'planStart':
    case 'planEnd':
      return 'map';
  }
}

/** The shape of a mark on one day; a bar is decided by the length and the scale. */
export function markOf({ kind }: AgendaItem): Exclude<ItemShape, 'bar'> {
  return kind === 'conversation' || kind === 'followUp' ? 'diamond' : 'icon';
}
