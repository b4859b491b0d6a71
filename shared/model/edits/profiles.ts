import type { Change } from '../../history/change-set.ts';
import type { Proposal } from '../../profile/propose.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { add, alter, type EditContext } from './base.ts';
import { newJobProfile, newRequirement } from './new-records.ts';

/** What was read, as the user leaves it. */
export interface ReadProfile {
  readonly title: string;
  readonly text: string;
  /** Empty when the text was pasted. */
  readonly fileName: string;
}

/** What taking over comes to. */
export interface TakenOver {
  readonly changes: readonly Change[];
  readonly profile: RecordOf<'jobProfile'>;
  readonly requirements: readonly RecordOf<'requirement'>[];
}

/**
 * Takes over a profile with the proposals that were ticked, as requirements at the end of the list. A requirement that was
 * there already is not doubled: only its place moves to the new text when it came from this profile, or from none.
 * `profileId` = the profile of which this is a newer version, or that is looked at again. `levelWords` = what the levels of
 * the plan are called from now on; null = as they are.
 */
export function takeOver(
  context: EditContext,
  view: PlanView,
  read: ReadProfile,
  proposals: readonly Proposal[],
  profileId: string | null,
  levelWords: readonly string[] | null = null,
): TakenOver {
  const old = profileId === null ? undefined : view.get('jobProfile', profileId);
  const fields = { title: read.title, text: read.text, fileName: read.fileName };
  const profile = old ? { ...old, ...fields, readAt: context.now } : newJobProfile(context, view, fields);
  const isSameText = old?.text === read.text && old.title === read.title && old.fileName === read.fileName;
  const profileChange = old ? (isSameText ? null : alter(old, { ...fields, readAt: context.now })) : add(profile);

  const requirements = proposals
    .filter((p) => p.isTicked && p.existing === null && p.title.trim() !== '')
    .map((p, i) => {
      const made = newRequirement(context, view, {
        title: p.title.trim(),
        mastery: p.mastery,
        requiredLevel: p.requiredLevel,
        note: p.behaviours.map((words) => `– ${words}`).join('\n'),
        ...anchor(profile, p.place),
      });
      return { ...made, position: made.position + i };
    });

  const places = placesOf(proposals);
  const moved = view.requirements.flatMap((requirement): Change[] => {
    if (requirement.profileId !== null && requirement.profileId !== profile.id) return [];
    const place = places.get(requirement.id) ?? null;
    const isOfThis = requirement.profileId === profile.id;
    // What the new text no longer says stays a requirement; it only has no place in it any more.
    if (place === null && (!isOfThis || old?.text === read.text)) return [];
    const change = alter(requirement, anchor(profile, place));
    return change ? [change] : [];
  });
  const renamed = levelWords && alter(view.plan, { levelWords: [...levelWords] });
  const changes = [
    ...(profileChange ? [profileChange] : []),
    ...(renamed ? [renamed] : []),
    ...requirements.map(add),
    ...moved,
  ];
  return { changes, profile, requirements };
}

/** The place of each requirement that is there already; one that was merged has several, and gets all that lies between. */
function placesOf(proposals: readonly Proposal[]): ReadonlyMap<string, NonNullable<Proposal['place']>> {
  const places = new Map<string, NonNullable<Proposal['place']>>();
  for (const { existing, place } of proposals) {
    if (existing === null || place === null) continue;
    const { start, end } = places.get(existing.id) ?? place;
    places.set(existing.id, { start: Math.min(start, place.start), end: Math.max(end, place.end) });
  }
  return places;
}

function anchor(profile: RecordOf<'jobProfile'>, place: Proposal['place']) {
  return { profileId: profile.id, profileStart: place?.start ?? null, profileEnd: place?.end ?? null };
}
