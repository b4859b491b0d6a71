import type { ShareProfile } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import { type Kind, kinds } from '../model/records.ts';
import { isSameReceiver } from './choice.ts';
import { allParts, type OpenPart, type Outlet, outletPolicies } from './outlets.ts';
import { kindPolicies, sectionOfKind, sectionsOfProfile } from './policy.ts';

/** How a part of the plan stands to a way out: it goes along by itself, only by a tick, or not at all. */
export type Leaving = 'goes' | 'ticked' | 'never';

/** The columns of the table "what leaves where": a share by who receives it, and the outlets of one's own. */
export const leavingColumns = [
  'manager',
  'coach',
  'colleague',
  'paper',
  'calendar',
  'picture',
  'notification',
] as const;
export type LeavingColumn = (typeof leavingColumns)[number];

/** What leaves where, from the one table of outlets: a row for every part of a plan. */
export function leavingTable(): { part: OpenPart; leaving: Readonly<Record<LeavingColumn, Leaving>> }[] {
  return allParts.map((part) => {
    const cells = leavingColumns.map((column) => [column, leavingOf(column, part)] as const);
    return { part, leaving: Object.fromEntries(cells) as Record<LeavingColumn, Leaving> };
  });
}

function leavingOf(column: LeavingColumn, part: OpenPart): Leaving {
  const isOutlet = column in outletPolicies;
  const { opens, ticks } = outletPolicies[isOutlet ? (column as Outlet) : 'share'];
  const open: readonly OpenPart[] = opens ?? sectionsOfProfile[column as ShareProfile];
  if (open.includes(part)) return 'goes';
  return ticks.includes(part) ? 'ticked' : 'never';
}

/** Somebody with whom the plan was shared, and all that went there in any round. */
export interface Knower {
  readonly profile: ShareProfile;
  readonly name: string;
  readonly rounds: number;
  /** The newest round. */
  readonly sharedOn: string;
  /** In the order of the table. */
  readonly parts: readonly OpenPart[];
}

/** Who knows what: every receiver, the one of the newest round first. What was shared once stays known. */
export function knowersOf(view: PlanView): Knower[] {
  const knowers: Knower[] = [];
  for (const share of view.shares.toReversed()) {
    if (knowers.some((k) => isSameReceiver({ profile: k.profile, receiverName: k.name }, share))) continue;
    const rounds = view.shares.filter((other) => isSameReceiver(other, share));
    const known = new Set<OpenPart>();
    for (const { contents, sections } of rounds) {
      for (const { kind } of contents) {
        const part = Object.hasOwn(kinds, kind) ? partOfKind(kind as Kind) : null;
        if (part !== null) known.add(part);
        if (kind === 'conversation' && sections.includes('notes')) known.add('notes');
      }
    }
    const { profile, receiverName: name, sharedOn } = share;
    knowers.push({ profile, name, rounds: rounds.length, sharedOn, parts: allParts.filter((p) => known.has(p)) });
  }
  return knowers;
}

function partOfKind(kind: Kind): OpenPart | null {
  return sectionOfKind(kind) ?? (kindPolicies[kind] === 'ticked' ? (kind as OpenPart) : null);
}
