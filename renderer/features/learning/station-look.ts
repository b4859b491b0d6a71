import type { StationState } from '#shared/model/progress.ts';
import type { IconName } from '../../ui/icon.tsx';
import type { TagTone } from '../../ui/tag.tsx';

/** How the state of a fuel station looks; the word stands in the texts, so that no meaning hangs on colour alone. */
export const stationLook: Readonly<
  Record<StationState, { icon: IconName; treeTone?: 'done' | 'warn' | 'accent'; tagTone: TagTone }>
> = {
  done: { icon: 'pass-filled', treeTone: 'done', tagTone: 'done' },
  attention: { icon: 'warning', treeTone: 'warn', tagTone: 'warn' },
  busy: { icon: 'play-circle', treeTone: 'accent', tagTone: 'accent' },
  planned: { icon: 'circle-large', tagTone: 'plan' },
  later: { icon: 'circle-slash', tagTone: 'neutral' },
};
