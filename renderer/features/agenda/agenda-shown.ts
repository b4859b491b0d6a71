import { create } from 'zustand';
import type { ListShape } from './agenda-lines.ts';
import type { Zoom } from './timeline-scale.ts';

export type AgendaShape = 'timeline' | ListShape;

/** How the agenda was last looked at, while the app runs. Null = as fits the sheet. */
export const useAgendaShown = create<{ readonly shape: AgendaShape | null; readonly zoom: Zoom }>()(() => ({
  shape: null,
  zoom: 'year',
}));
