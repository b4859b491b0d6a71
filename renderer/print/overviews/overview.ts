import type { ComponentType } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { OpenPart } from '#shared/share/outlets.ts';
import type { printTexts } from '#shared/text/print.ts';

type PrintTexts = (typeof printTexts)['nl'];

/** One part of an overview, such as the front page or the budget. */
export interface OverviewPart {
  readonly id: keyof PrintTexts['parts'];
  readonly Content: ComponentType;
  /** The owner may leave it out on the bar above the sheet. */
  readonly isOptional: boolean;
  /** What of the plan it is made of. A part of which something does not open by itself is left off until it is ticked. */
  readonly holds: readonly OpenPart[];
  /** What it shows as well when that is ticked by name, such as the notes among the agreements. */
  readonly extras?: readonly OpenPart[];
  /** Without anything of the owner in it such a part is an empty form: that is ticked from the start. */
  readonly isEmpty?: (view: PlanView) => boolean;
  /** Whether it begins on a new page; a nearly empty plan shares its pages. */
  readonly startsPage: (view: PlanView) => boolean;
}

/** Something that can be printed of a plan. */
export interface Overview {
  readonly id: keyof PrintTexts['overviews'];
  readonly parts: readonly OverviewPart[];
  /** Who may read it, in the foot of each page; left out = who the plan is shared with. */
  readonly reader?: 'private';
  /** So little is written that parts share pages. */
  readonly isSparse: (view: PlanView) => boolean;
}
