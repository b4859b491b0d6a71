import { useEffect, useLayoutEffect, useState } from 'react';
import type { Finding } from '#shared/coach/engine.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { fieldHolder } from '../../workbench/focus-field.ts';
import { type Place, placeKey, placeOfRecord } from '../../workbench/places.ts';
import { focusOf } from '../../workbench/targets.ts';

/** A place on the sheet in front where the coach has something to say. */
export interface Spot {
  readonly key: string;
  /** An element of our own inside the field, into which the line is drawn. */
  readonly slot: HTMLElement;
  readonly findings: readonly Finding[];
}

const slotClass = 'rk-marks';
/** The sheet of the plan itself is one, but these of its fields stand on the sheets where they are worked with. */
const fieldsOfPlanElsewhere = new Set(['assignment', 'contractMinutesPerWeek']);

/**
 * Where on the sheet in front these findings stand. Views know nothing of it: they mark fields and records with `data-field`,
 * as they do for the focus, and what a view draws later is found as well. What is about the whole record, or about a
 * field that this sheet does not show, stands under the title.
 */
export function useSpots(place: Place, view: PlanView, findings: readonly Finding[]): readonly Spot[] {
  const [spots, setSpots] = useState<readonly Spot[]>([]);
  const key = placeKey(place);
  useLayoutEffect(() => {
    const sheet = document.querySelector('.rk-sheet .rk-scroll');
    if (sheet === null) return;
    const look = () => {
      const found = spotsOn(sheet, key, view, findings);
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
  }, [key, view, findings]);
  useEffect(
    () => () => {
      for (const slot of document.querySelectorAll(`.rk-sheet .${slotClass}`)) slot.remove();
    },
    [],
  );
  return spots;
}

function spotsOn(sheet: Element, key: string, view: PlanView, findings: readonly Finding[]): Spot[] {
  const bySlot = new Map<HTMLElement, Finding[]>();
  for (const finding of findings) {
    const slot = slotFor(finding, sheet, key, view);
    if (slot === null) continue;
    const here = bySlot.get(slot);
    if (here) here.push(finding);
    else bySlot.set(slot, [finding]);
  }
  return [...bySlot].map(([slot, here]) => ({ key: slot.dataset.spot ?? '', slot, findings: here }));
}

function slotFor(finding: Finding, sheet: Element, key: string, view: PlanView): HTMLElement | null {
  const record = view.records.get(finding.recordId);
  if (record === undefined) return null;
  const isHere = placeKey(placeOfRecord(record)) === key;
  const isElsewhere = record.kind === 'plan' && finding.field !== null && fieldsOfPlanElsewhere.has(finding.field);
  if (!isHere && !isElsewhere) return null;
  const holder = fieldHolder(focusOf(record, finding.field ?? undefined));
  if (holder) return slotIn(holder.tagName === 'TR' ? (holder.lastElementChild ?? holder) : holder);
  const title = isHere ? sheet.querySelector('h1') : null;
  const head = title?.closest('.rk-view-header-words, header');
  if (head) return slotIn(head);
  return title ? slotAfter(title.closest('.rk-editable-title') ?? title) : null;
}

function slotIn(holder: Element): HTMLElement {
  const known = [...holder.children].find((child) => child.classList.contains(slotClass));
  if (known instanceof HTMLElement) {
    // A view may have put something behind it; the line stands under all of the field, unless somebody is in it just now.
    if (known.nextElementSibling && !known.contains(document.activeElement)) holder.append(known);
    return known;
  }
  const slot = newSlot();
  holder.append(slot);
  return slot;
}

function slotAfter(element: Element): HTMLElement {
  const next = element.nextElementSibling;
  if (next instanceof HTMLElement && next.classList.contains(slotClass)) return next;
  const slot = newSlot();
  element.after(slot);
  return slot;
}

let made = 0;

function newSlot(): HTMLElement {
  made += 1;
  const slot = document.createElement('div');
  slot.className = slotClass;
  slot.dataset.spot = `spot-${made}`;
  slot.dataset.aside = '';
  return slot;
}

function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && target.closest(`.${slotClass}`)) return true;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node instanceof Element && node.classList.contains(slotClass));
}

function isSame(before: readonly Spot[], now: readonly Spot[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ slot, findings }, i) => {
      const other = now[i];
      return (
        slot === other?.slot &&
        findings.length === other.findings.length &&
        findings.every((finding, j) => finding === other.findings[j])
      );
    })
  );
}
