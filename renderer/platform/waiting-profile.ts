import { create } from 'zustand';
import type { Document } from '#shared/document/document.ts';

/** A job profile that was read before there was a plan to put it in. */
export interface WaitingProfile {
  readonly fileName: string;
  readonly document: Document;
  /** The job it names, '' when it names none. */
  readonly jobTitle: string;
  /** How many requirements it seems to hold. */
  readonly count: number;
}

/** Where is said what comes of the file meanwhile (see file-reader/file-news). */
export const waitingPlace = 'welcome';

/** Waits on the welcome sheet for the four answers; taken by whoever shows its proposals. */
export const useWaitingProfile = create<{ readonly profile: WaitingProfile | null }>(() => ({ profile: null }));

/** Takes the profile, so that it is read into one plan. */
export function takeWaitingProfile(): WaitingProfile | null {
  const { profile } = useWaitingProfile.getState();
  if (profile !== null) useWaitingProfile.setState({ profile: null });
  return profile;
}
