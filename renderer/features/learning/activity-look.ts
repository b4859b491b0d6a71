import type { RecordOf } from '#shared/model/records.ts';
import type { IconName } from '../../ui/icon.tsx';

type Activity = RecordOf<'activity'>;

/** The icon of an activity: its state; what is still to come and formal shows that it is a course. */
export function activityIcon({ state, way }: Activity): IconName {
  if (state === 'done') return 'pass-filled';
  if (state === 'busy') return 'play-circle';
  if (state === 'dropped') return 'close';
  if (way === 'formal') return 'mortar-board';
  return state === 'planned' ? 'calendar' : 'circle-large';
}

export function activityTone({ state }: Activity): 'done' | 'accent' | undefined {
  if (state === 'done') return 'done';
  return state === 'busy' ? 'accent' : undefined;
}
