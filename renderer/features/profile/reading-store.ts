import { create } from 'zustand';
import type { ReadProfile } from '#shared/model/edits/profiles.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { earlierVersion, type Proposal, type Proposed, proposeFrom } from '#shared/profile/propose.ts';

/** A profile that lies open: its text, and the proposals as the user has them so far. */
export interface Reading {
  readonly source: ReadProfile;
  readonly headings: Proposed['headings'];
  readonly proposals: readonly Proposal[];
  /** The profile of the plan of which this is a newer version; null = a new one. */
  readonly profileId: string | null;
}

interface ReadingStore {
  /** By place: 'new' with the plan, or the id of a stored profile. Kept while the app runs, so that closing a tab loses nothing. */
  readonly readings: Readonly<Record<string, Reading>>;
  readonly pasted: Readonly<Record<string, string>>;
}

export const useReadings = create<ReadingStore>(() => ({ readings: {}, pasted: {} }));

/** Under which name the reading of a place is kept. */
export function readingKey(planId: string, profileId: string): string {
  return profileId === '' ? `new:${planId}` : profileId;
}

export function setReading(key: string, reading: Reading | null): void {
  useReadings.setState(({ readings }) => {
    const { [key]: _, ...others } = readings;
    return { readings: reading === null ? others : { ...others, [key]: reading } };
  });
}

export function setPasted(key: string, text: string): void {
  useReadings.setState(({ pasted }) => ({ pasted: { ...pasted, [key]: text } }));
}

/** The reading of a text. Without `profileId` the plan is searched for an earlier version. */
export function readingOf(source: ReadProfile, view: PlanView, profileId?: string | null): Reading {
  const earlier = profileId === undefined ? earlierVersion(source.text, view) : undefined;
  const of = profileId ?? earlier?.id ?? null;
  const { headings, proposals } = proposeFrom(source.text, view, of);
  return { source: earlier ? { ...source, title: earlier.title } : source, headings, proposals, profileId: of };
}

/** A title for a profile from the name of its file: "functieprofiel-adviseur_2026.docx" → "Functieprofiel adviseur 2026". */
export function titleOfFile(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
