import type { ComponentType } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import type { Language } from '#shared/text/language.ts';
import type { IconName } from '../ui/icon.tsx';
import type { Place, PlaceType } from './places.ts';

/** What a feature hands the shell: plain records. Menus, palette, tree, tabs and keys are all made from these. */
export interface Contribution {
  readonly id: string;
  readonly editors?: readonly EditorType[];
  readonly commands?: readonly Command[];
  /** Branches of the plan tree. */
  readonly tree?: readonly TreeBranch[];
  readonly activities?: readonly Activity[];
  readonly panels?: readonly PanelTab[];
  readonly statusItems?: readonly StatusItem[];
  readonly files?: readonly FileTaker[];
  /** Shown with every sheet of the open plan, whichever it is: what a feature has to say at the fields of others. */
  readonly onSheets?: readonly OnSheet[];
  /** Called once, when the app starts: for what is heard by the whole window. */
  start?(): void;
}

/** Kinds of files from outside that a feature takes in, wherever they are chosen or dropped. */
export interface FileTaker {
  /** How their names end, without the dot, in lower case. */
  readonly endings: readonly string[];
  /** Other endings that it takes without naming them when a person asks what can be opened. */
  readonly alsoTakes?: readonly string[];
  /** Whether this is what it takes, whatever its name: a mail program or a person may have given it another one. */
  recognises?(bytes: Uint8Array): boolean;
  /** Several at once are welcome; else each is opened alone. */
  readonly takesSeveral?: boolean;
  /** At least one; also when no plan is open. Says itself what came of them. */
  open(files: readonly File[]): void;
}

/** How one type of place looks in a tab and in the middle of the window. */
export interface EditorType {
  readonly type: PlaceType;
  /** False for places that exist without an open plan. */
  readonly needsPlan: boolean;
  /** Null when the record is gone: the tab then closes by itself. */
  title(place: Place, view: PlanView | null, language: Language): string | null;
  /** An icon, or the shield of a step. */
  icon(place: Place, view: PlanView | null): IconName | { readonly step: 1 | 2 | 3 };
  /** Places above this one, for the line over the editor; none = no line. */
  parents?(place: Place, view: PlanView | null): readonly Place[];
  readonly Component: ComponentType<EditorProps>;
  /** What is written here is for nobody else: a browser is asked to keep its help with spelling away. */
  readonly isPrivate?: true;
}

export interface EditorProps {
  readonly place: Place;
  /** The record's id for places that show one record, else ''. */
  readonly id: string;
}

export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'help';

/** One thing a person can have done: it is in the palette, and where it says so in a menu or behind a key. */
export interface Command {
  /** feature.verb, unique. */
  readonly id: string;
  title(language: Language): string;
  readonly icon?: IconName;
  /** tinykeys notation, `$mod` = Ctrl or Cmd; several = several ways. A browser keeps some keys for itself: give a second. */
  readonly keys?: readonly string[];
  readonly menu?: { readonly name: MenuName /** A line stands between groups. */; readonly group: number };
  /** Offered only when true; left out = always. */
  isEnabled?(): boolean;
  run(): void | Promise<void>;
}

/** One branch of the plan tree, in the order of the method. */
export interface TreeBranch {
  readonly order: number;
  nodes(view: PlanView, language: Language): readonly TreeNode[];
}

export interface TreeNode {
  /** Unique in the tree; stable, so that what is open stays open. */
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly tone?: 'done' | 'warn' | 'accent';
  readonly step?: 1 | 2 | 3;
  /** Count or amount at the end of the row. */
  readonly badge?: string;
  readonly place?: Place;
  readonly isMuted?: boolean;
  /** A little space above: the node opens a new group. */
  readonly startsGroup?: boolean;
  readonly children?: readonly TreeNode[];
  /**
   * The record of the row. A node is drawn anew when something above or its record differs, so `rename`, `remove` and `move`
   * may rely on the record; whatever else they need of the plan they read when they run (`edit.view()`).
   */
  readonly record?: PlanRecord;
  /** Present = F2 renames; gets the new text. */
  readonly rename?: (text: string) => void;
  /** Present = Delete deletes (with undo in a notification). */
  readonly remove?: () => void;
  /** Present = the node can be dragged or moved with Alt+arrows among its siblings; index in the list without it. */
  readonly move?: (index: number) => void;
}

/** An entry of the activity bar with its side bar; without one it only opens its place. */
export interface Activity {
  readonly id: string;
  readonly order: number;
  readonly icon: IconName;
  title(language: Language): string;
  /** A number on the icon, such as the findings of the coach. Asked again when the plan changes or the coach has read it. */
  badge?(view: PlanView): number;
  /** The number in words, for who hears it. */
  badgeWords?(count: number, language: Language): string;
  readonly needsPlan: boolean;
  readonly SideBar?: ComponentType;
  /** Opened when the activity is chosen and its side bar is not the tree. */
  readonly place?: Place;
  readonly isAtEnd?: boolean;
  /** Instead of a side bar or a place: what choosing it does. */
  choose?(): void;
}

export interface PanelTab {
  readonly id: string;
  readonly order: number;
  title(language: Language): string;
  badge?(view: PlanView): number;
  readonly Component: ComponentType;
}

export interface OnSheet {
  readonly id: string;
  readonly Component: ComponentType<EditorProps>;
}

export interface StatusItem {
  readonly id: string;
  readonly order: number;
  readonly side: 'start' | 'end';
  /** Left out on a narrow window. */
  readonly isOptional?: boolean;
  readonly Component: ComponentType;
}
