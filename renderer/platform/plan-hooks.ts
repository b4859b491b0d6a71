import { useRef } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import { commit, editContext, openView, usePlanStore } from './plan-store.ts';
import { isSameValue } from './same-value.ts';

/** What was read from a view, and by which question. */
interface Read<T> {
  readonly view: PlanView | null;
  readonly select: (view: PlanView | null) => T;
  readonly value: T;
}

/**
 * The open plan, or null. With `select`: what that says of it, and the component is drawn anew only when that differs (see
 * isSameValue). Let it select what is shown, however it is worked out: the view itself is another one after each edit.
 */
export function usePlanView(): PlanView | null;
export function usePlanView<T>(select: (view: PlanView | null) => T): T;
export function usePlanView(select: (view: PlanView | null) => unknown = whole): unknown {
  const last = useRef<Read<unknown> | null>(null);
  return usePlanStore(({ view }) => {
    const before = last.current;
    if (before?.view === view && before.select === select) return before.value;
    const found = select(view);
    const value = before && isSameValue(before.value, found) ? before.value : found;
    last.current = { view, select, value };
    return value;
  });
}

/** The open plan, or with `select` what that says of it (as above). Only for views that are shown with a plan. */
export function usePlan(): PlanView;
export function usePlan<T>(select: (view: PlanView) => T): T;
export function usePlan(select: (view: PlanView) => unknown = whole): unknown {
  return usePlanView((view) => {
    if (view === null) throw new Error('no plan is open');
    return select(view);
  });
}

/** For `usePlanView`: whether a plan is open. */
export function isOpen(view: PlanView | null): boolean {
  return view !== null;
}

function whole(view: PlanView | null): PlanView | null {
  return view;
}

/** The way to write, for components and commands alike. */
export const edit = { commit, context: editContext, view: openView } as const;
export type Edit = typeof edit;
