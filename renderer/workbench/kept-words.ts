import type { KeptWords } from '#shared/contract/kept-words.ts';
import { isWords, mergeWords } from '#shared/history/merge.ts';
import { alter } from '#shared/model/edits/base.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { call } from '../platform/client.ts';
import { leaveWords, useLeftWords } from '../platform/left-words.ts';
import { commit, hasUnsaved, holds, usePlanStore } from '../platform/plan-store.ts';
import { useWorkbench } from './workbench-store.ts';

const pauseMilliseconds = 150;

/** The id alone lies in the browser, so that the page finds its words at the host when it is loaded anew. */
const windowId = (() => {
  const key = 'routekaart-window';
  const known = sessionStorage.getItem(key) ?? crypto.randomUUID();
  sessionStorage.setItem(key, known);
  return known;
})();

type Box = HTMLInputElement | HTMLTextAreaElement;

const typed = new Map<Box, Omit<KeptWords, 'text'> & { text: string }>();

/**
 * Lets the host hold what is typed and not in the store: fields that wait, forms that were not sent, and words that were
 * left over. A crash of the page, or loading it anew, then loses nothing.
 */
export function keepWords(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      keep();
    }, pauseMilliseconds);
  };
  // Before the field itself hears of it: what it held is still what the plan says.
  addEventListener(
    'input',
    ({ target }) => {
      if (!isBox(target)) return;
      typed.set(target, { ...(typed.get(target) ?? whereIs(target)), text: target.value });
      soon();
    },
    { capture: true },
  );
  usePlanStore.subscribe((now, before) => (now.save !== before.save || now.view !== before.view) && soon());
  useLeftWords.subscribe(soon);
  addEventListener('pagehide', keep);
}

let last = '[]';

function keep(): void {
  for (const [box, words] of typed) {
    if (isBusy(box)) words.text = box.isConnected ? box.value : words.text;
    else typed.delete(box);
  }
  const left = useLeftWords.getState().words.map(({ text, record, field, label }) => ({
    planId: record?.planId ?? null,
    recordId: record?.id ?? null,
    field,
    label,
    text,
    stored: '',
  }));
  const words = [...typed.values(), ...left].slice(0, 200);
  const json = JSON.stringify(words);
  if (json === last) return;
  last = json;
  call('words.keep', { window: windowId, words }).catch(() => {
    // The host is away: the words are on the screen, and are kept when it is back.
    last = '';
  });
}

/** Whether what is in a box could still be lost. One of a form is, until the form goes; others until they are saved. */
function isBusy(box: Box): boolean {
  const isOfPlan = box.dataset.saves !== undefined;
  if (isOfPlan) return box.dataset.saves === 'unsaved' || hasUnsaved();
  return box.isConnected && box.value.trim() !== '';
}

/** Puts what was kept for this window where it was typed; what does not fit there any more is offered. */
export async function restoreKeptWords(): Promise<void> {
  const { words } = await call('words.kept', { window: windowId });
  for (const { planId, recordId, field, label, text, stored } of words) {
    const { view } = usePlanStore.getState();
    const record = view && planId === view.plan.id && recordId ? view.records.get(recordId) : undefined;
    if (record && field && isWords(record.kind, field)) {
      const now = wordsIn(record, field);
      if (now.trim() === text.trim()) continue;
      const merged = stored === '' && now !== '' ? null : mergeWords(stored, text, now);
      if (merged !== null) commit([alter(record, { [field]: merged })]);
      else leaveWords([{ reason: 'kept', text, record, field, label }]);
    } else if (!view || !holds(view.records.values(), text)) {
      // A line that was added as the page went is in the plan by now.
      leaveWords([{ reason: 'kept', text, record: null, field: null, label }]);
    }
  }
}

function isBox(target: EventTarget | null): target is Box {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  if (!isText || target.dataset.secret !== undefined || target.closest('.rk-sheet, .rk-dialog') === null) return false;
  // What one only searches or filters with is no loss.
  return (
    target.dataset.saves !== undefined || target.closest('.rk-input[data-words], .rk-input[data-multiline]') !== null
  );
}

/** What a box is for: the nearest record and field that the sheet marks around it. */
function whereIs(box: Box): Omit<KeptWords, 'text'> & { text: string } {
  const { view } = usePlanStore.getState();
  const label = (box.labels?.[0]?.textContent ?? box.getAttribute('aria-label') ?? '').slice(0, 400);
  const marks: string[] = [];
  for (let holder = box.closest<HTMLElement>('[data-field]'); holder; holder = outer(holder))
    marks.push(...(holder.dataset.field ?? '').split('/').reverse());
  const active = useWorkbench.getState().tabs.find((tab) => tab.key === useWorkbench.getState().active)?.place;
  const ids = [...marks, active && 'id' in active ? active.id : '', view?.plan.id ?? ''];
  for (const id of ids) {
    const record = view?.records.get(id);
    const field = record && marks.find((mark) => mark in record && isWords(record.kind, mark));
    if (record && field)
      return { planId: record.planId, recordId: record.id, field, label, text: '', stored: wordsIn(record, field) };
  }
  return { planId: view?.plan.id ?? null, recordId: null, field: null, label, text: '', stored: '' };
}

function outer(holder: HTMLElement): HTMLElement | null {
  return holder.parentElement?.closest<HTMLElement>('[data-field]') ?? null;
}

function wordsIn(record: PlanRecord, field: string): string {
  return String((record as unknown as Readonly<Record<string, unknown>>)[field] ?? '');
}
