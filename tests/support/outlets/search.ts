import { expect } from 'vitest';
import { definitionOf } from '#shared/model/records.ts';
import { type OpenPart, type Outlet, outletPolicies } from '#shared/share/outlets.ts';
import { privateKinds, sectionOfKind } from '#shared/share/policy.ts';
import { type Canary, type CanaryPlan, canariesIn } from '../canary-plan.ts';

/** Something that was made to go out. */
export interface Made {
  readonly outlet: Outlet;
  /** Which of what this outlet makes. */
  readonly what: string;
  /** All of it that a person or a program could read, its name too. */
  readonly content: string;
  /** What is open in it beside what this outlet opens from the start: ticked by the owner, or chosen for who receives it. */
  readonly open?: readonly OpenPart[];
  /** Whether the owner ticked what is private; else none of it may be there. */
  readonly isTicked?: boolean;
  /** Words that are asked for one by one, whatever part they are of. */
  readonly named?: (canary: Canary) => boolean;
}

/** A line of the table of what was found. */
export interface Found {
  readonly outlet: string;
  readonly ticked: '' | 'ticked';
  readonly words: number;
  readonly private: number;
  readonly deleted: number;
}

/** Whether somebody would call it private: the private kinds, what was made of them, and notes of a conversation. */
export function isPrivate(canary: Canary): boolean {
  const parts = partsOf(canary);
  return (
    Array.isArray(parts) && parts.some((part) => (privateKinds as readonly string[]).includes(part) || part === 'notes')
  );
}

/** Searches what went out for every text of a plan, and keeps count. */
export class OutletSearch {
  readonly rows: (Found & { readonly of: Outlet })[] = [];
  /** All that is searched for. */
  readonly canaries: readonly Canary[];

  constructor({ view, canaries }: CanaryPlan) {
    // The receiver's own name goes to the receiver.
    const receivers = new Set(view.shares.map((share) => share.receiverName));
    this.canaries = canaries.filter((c) => !receivers.has(c.text));
  }

  /**
   * Nothing may be in it that the table of outlets and what was ticked do not cover, nothing private without a tick, and
   * never what was deleted, but in a backup. Returns what was found.
   */
  search({ outlet, what, content, open = [], isTicked = false, named = () => false }: Made): Canary[] {
    const policy = outletPolicies[outlet];
    const opened = [...(policy.opens ?? []), ...open];
    // A test cannot open what the table does not let be ticked.
    expect(opened.filter((part) => !policy.ticks.includes(part) && !(policy.opens ?? []).includes(part))).toEqual([]);
    const texts = canariesIn(content, this.canaries);
    const found = this.canaries.filter((c) => texts.has(c.text));
    const isWhole = outlet === 'backup';
    this.rows.push({
      of: outlet,
      outlet: `${outlet}: ${what}`,
      ticked: isTicked ? 'ticked' : '',
      words: found.length,
      private: found.filter(isPrivate).length,
      deleted: found.filter((c) => c.isDeleted).length,
    });
    const uncovered = found.filter((canary) => {
      if (isWhole || named(canary)) return false;
      const parts = partsOf(canary);
      return (
        canary.isDeleted || parts === 'never' || (parts !== 'always' && !parts.every((part) => opened.includes(part)))
      );
    });
    expect(uncovered.map(nameOf), `${outlet}: ${what}`).toEqual([]);
    // Where the table opens nothing, also the name of the plan and of its owner stay.
    if (policy.opens?.length === 0) expect(found.filter((c) => !named(c)).map(nameOf)).toEqual([]);
    if (!isTicked && !isWhole) expect(found.filter(isPrivate).map(nameOf)).toEqual([]);
    return found;
  }
}

/** What has to be open for a canary to go out, by the words of the method: private kinds, what was made of them, sections. */
function partsOf({ kind, field, source }: Canary): OpenPart[] | 'always' | 'never' {
  const { leaves, fields } = definitionOf(kind);
  const { leaves: seen, when } = fields[field] ?? {};
  if (leaves === 'never' || seen === undefined) return 'never';
  const section = sectionOfKind(kind);
  const parts: OpenPart[] = [
    ...(section === null ? [] : [section]),
    ...(leaves === 'ticked' ? [kind as OpenPart] : []),
    ...(source === null ? [] : [source]),
    ...(when && 'section' in when ? [when.section] : []),
  ];
  return parts.length === 0 ? 'always' : parts;
}

function nameOf({ kind, field, source, isDeleted }: Canary): string {
  return `${kind}.${field}${source ? ` (of ${source})` : ''}${isDeleted ? ', deleted' : ''}`;
}
