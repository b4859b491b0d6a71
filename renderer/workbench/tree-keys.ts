import type { KeyboardEvent } from 'react';
import type { TreeFocus } from './tree-focus.ts';
import type { TreeRow } from './tree-rows.ts';
import { setBranch, toggleBranch, useTree } from './tree-state.ts';
import { openPlace } from './workbench-store.ts';

interface Where {
  readonly rows: readonly TreeRow[];
  /** The number of the row in which the key was pressed. */
  readonly at: number;
  readonly focus: TreeFocus;
}

/** Rows that PageUp and PageDown skip. */
const page = 10;

/** Does what a key asks of a tree. True when it did. */
export function actOnKey(event: KeyboardEvent, where: Where): boolean {
  const target = event.target as Element;
  if (target.role !== 'row') return isMenuButton(target) && actInRow(event, where);
  const row = where.rows[where.at];
  if (row === undefined || event.ctrlKey || event.metaKey) return false;
  if (event.altKey) return move(event.key, row);
  return go(event.key, where) || change(event.key, row, where) || type(event, where);
}

function isMenuButton(element: Element): boolean {
  return element.hasAttribute('data-menu');
}

/** On the button in a row: back to the row, or on to another. */
function actInRow(event: KeyboardEvent, { at, focus, rows }: Where): boolean {
  const to = { ArrowLeft: at, Escape: at, ArrowUp: at - 1, ArrowDown: at + 1 }[event.key];
  if (to === undefined || rows[to] === undefined) return false;
  focus.goTo(to);
  return true;
}

function move(key: string, { node, siblings, at }: TreeRow): boolean {
  if (node.move === undefined || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
  const to = at + (key === 'ArrowUp' ? -1 : 1);
  if (to >= 0 && to < siblings.length) node.move(to);
  return true;
}

function go(key: string, { rows, at, focus }: Where): boolean {
  const last = rows.length - 1;
  const to = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: last,
    PageUp: Math.max(0, at - page),
    PageDown: Math.min(last, at + page),
  }[key];
  if (to === undefined) return false;
  focus.goTo(to);
  return true;
}

function change(key: string, { node, isOpen, parent }: TreeRow, { focus }: Where): boolean {
  switch (key) {
    case 'Enter':
      if (node.place) openPlace(node.place);
      else if (isOpen !== undefined) toggleBranch(node.key);
      return true;
    case 'F2':
      if (node.rename) useTree.setState({ renaming: node.key });
      return node.rename !== undefined;
    case 'Delete':
      node.remove?.();
      return node.remove !== undefined;
    case 'ArrowRight':
      if (isOpen === false) setBranch(node.key, true);
      else menuButtonOf(node.key)?.focus();
      return true;
    case 'ArrowLeft':
      if (isOpen) setBranch(node.key, false);
      else if (parent !== null) focus.goTo(focus.indexOf(parent));
      return true;
    default:
      return false;
  }
}

function menuButtonOf(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.rk-tree [role=row][data-key="${CSS.escape(key)}"] [data-menu]`);
}

function type(event: KeyboardEvent, { rows, at, focus }: Where): boolean {
  if (event.key.length !== 1) return false;
  if (event.key !== ' ' || focus.isTyping()) return focus.typed(event.key, at);
  const place = rows[at]?.node.place;
  if (place) openPlace(place);
  return true;
}
