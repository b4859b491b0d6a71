import { useSettings } from '../../platform/settings-store.ts';

const heights = { timeline: { calm: 2.125, compact: 1.75 }, list: { calm: 2.75, compact: 2 } } as const;

/** The height of a row in CSS pixels, in the letter size of the browser: a line of the timeline, or a row of the list. */
export function useRowHeight(of: 'timeline' | 'list'): number {
  const isCompact = useSettings((s) => s.density === 'compact');
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round((isCompact ? heights[of].compact : heights[of].calm) * letter);
}
