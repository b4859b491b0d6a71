import { useEffect, useLayoutEffect, useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import { fieldHolder } from './focus-field.ts';
import { type Place, placeKey, placeOfRecord } from './places.ts';
import { focusOf } from './targets.ts';

/** Something to say at a record, or at one of its fields. */
export interface Said {
  readonly recordId: string;
  readonly field: string | null;
}

/** A place on the sheet in front where there is something to say. */
export interface Spot<T> {
  readonly key: string;
  /** An element of our own inside the field, into which the line is drawn. */
  readonly slot: HTMLElement;
  readonly said: readonly T[];
}

/** The sheet of the plan itself is one, but these of its fields stand on the sheets where they are worked with. */
const fieldsOfPlanElsewhere = new Set(['assignment', 'contractMinutesPerWeek']);

/**
 * Where on the sheet in front this is to be said, in elements of the class `slotClass`. Views know nothing of it: they mark fields and records with `data-field`,
 * as they do for the focus, and what a view draws later is found as well. What is about the whole record, or about a
 * field that this sheet does not show, stands under the title.
 */
export function useSpots<T extends Said>(
  place: Place,
  view: PlanView,
  all: readonly T[],
  slotClass: string,
): readonly Spot<T>[] {
  const [spots, setSpots] = useState<readonly Spot<T>[]>([]);
  const key = placeKey(place);
  useLayoutEffect(() => {
    const sheet = document.querySelector('.rk-sheet .rk-scroll');
    if (sheet === null) return;
    const look = () => {
      const found = spotsOn(sheet, key, view, all, slotClass);
      for (const slot of sheet.querySelectorAll(`.${slotClass}`))
        if (!found.some((spot) => spot.slot === slot)) slot.remove();
      setSpots((before) => (isSame(before, found) ? before : found));
    };
    let frame = 0;
    const observer = new MutationObserver((mutations) => {
      if (frame !== 0 || mutations.every(isOurs)) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    });
    look();
    observer.observe(sheet, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [key, view, all, slotClass]);
  useEffect(
    () => () => {
      for (const slot of document.querySelectorAll(`.rk-sheet .${slotClass}`)) slot.remove();
    },
    [slotClass],
  );
  return spots;
}

function spotsOn<T extends Said>(
  sheet: Element,
  key: string,
  view: PlanView,
  all: readonly T[],
  slotClass: string,
): Spot<T>[] {
  const bySlot = new Map<HTMLElement, T[]>();
  for (const one of all) {
    const slot = slotFor(one, sheet, key, view, slotClass);
    if (slot === null) continue;
    const here = bySlot.get(slot);
    if (here) here.push(one);
    else bySlot.set(slot, [one]);
  }
  return [...bySlot].map(([slot, said]) => ({ key: slot.dataset.spot ?? '', slot, said }));
}

function slotFor(said: Said, sheet: Element, key: string, view: PlanView, slotClass: string): HTMLElement | null {
  const record = view.records.get(said.recordId);
  if (record === undefined) return null;
  const isHere = placeKey(placeOfRecord(record)) === key;
  const isElsewhere = record.kind === 'plan' && said.field !== null && fieldsOfPlanElsewhere.has(said.field);
  if (!isHere && !isElsewhere) return null;
  const holder = fieldHolder(focusOf(record, said.field ?? undefined));
  if (holder) return slotIn(holder.tagName === 'TR' ? (holder.lastElementChild ?? holder) : holder, slotClass);
  const title = isHere ? sheet.querySelector('h1') : null;
  const head = title?.closest('.rk-view-header-words, header');
  if (head) return slotIn(head, slotClass);
  return title ? slotAfter(title.closest('.rk-editable-title') ?? title, slotClass) : null;
}

function slotIn(holder: Element, slotClass: string): HTMLElement {
  const known = [...holder.children].find((child) => child.classList.contains(slotClass));
  if (known instanceof HTMLElement) {
    // A view may have put something behind it; the line stands under all of the field, unless somebody is in it just now.
    if (isFollowed(known) && !known.contains(document.activeElement)) holder.append(known);
    return known;
  }
  const slot = newSlot(slotClass);
  holder.append(slot);
  return slot;
}

/** By something of the view: another line beside it may stand behind it. */
function isFollowed(slot: Element): boolean {
  for (let next = slot.nextElementSibling; next; next = next.nextElementSibling) if (!next.matches(aside)) return true;
  return false;
}

function slotAfter(element: Element, slotClass: string): HTMLElement {
  for (let next = element.nextElementSibling; next?.matches(aside); next = next.nextElementSibling)
    if (next instanceof HTMLElement && next.classList.contains(slotClass)) return next;
  const slot = newSlot(slotClass);
  element.after(slot);
  return slot;
}

/** What is laid on a sheet beside the view's own things. */
const aside = '[data-aside]';
let made = 0;

function newSlot(slotClass: string): HTMLElement {
  made += 1;
  const slot = document.createElement('div');
  slot.className = slotClass;
  slot.dataset.spot = `spot-${made}`;
  slot.dataset.aside = '';
  return slot;
}

function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && target.closest(aside)) return true;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node instanceof Element && node.matches(aside));
}

function isSame<T>(before: readonly Spot<T>[], now: readonly Spot<T>[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ slot, said }, i) => {
      const other = now[i];
      return slot === other?.slot && said.length === other.said.length && said.every((one, j) => one === other.said[j]);
    })
  );
}
