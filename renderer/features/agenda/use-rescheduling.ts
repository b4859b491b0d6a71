import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { addDays } from '#shared/model/calendar.ts';
import { type Days, reschedule } from '#shared/model/edits/agenda.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { nameOfItem } from '#shared/text/agenda-names.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { registerDraft } from '../../ui/draft-registry.ts';
import { useLanguage } from '../../ui/language.ts';
import { whenOf } from './item-words.ts';

/** Days that were chosen for an item and not kept yet. */
interface Pending {
  readonly item: AgendaItem;
  readonly days: Days;
}

/**
 * Moving things in the agenda, the same by key and by mouse: the new days are shown and said at once, and written in one
 * step when they are kept. Whoever needs everything handed over (undo, closing) keeps them too.
 */
export interface Rescheduling {
  readonly pending: Pending | null;
  /** What was said last, for a live region. */
  readonly said: string;
  /** The days of an item as they are shown now. */
  daysOf(item: AgendaItem): Days;
  /** Moves first and last day by so many days from where they are shown. */
  shift(item: AgendaItem, start: number, end: number): void;
  /** Shows an item on other days. */
  put(item: AgendaItem, days: Days): void;
  keep(): void;
  cancel(): void;
}

export function useRescheduling(): Rescheduling {
  const t = useTexts(agendaTexts);
  const language = useLanguage();
  const [pending, setPending] = useState<Pending | null>(null);
  const [said, setSaid] = useState('');
  const latest = useRef<Pending | null>(null);

  const show = useCallback((next: Pending | null) => {
    latest.current = next;
    setPending(next);
  }, []);
  const keep = useCallback(() => {
    const kept = latest.current;
    if (kept === null) return;
    show(null);
    const view = edit.view();
    const changes = reschedule(view, kept.item.key, kept.days, today());
    edit.commit(changes);
    if (changes.length > 0) setSaid(t.moved(nameOfItem(view, kept.item, language), whenOf(kept.days, language)));
  }, [show, t, language]);

  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => {
    const forget = registerDraft(() => keepNow.current());
    return () => {
      keepNow.current();
      forget();
    };
  }, []);

  return useMemo(() => {
    const daysOf = (item: AgendaItem): Days => (pending?.item.key === item.key ? pending.days : item);
    const name = (item: AgendaItem) => nameOfItem(edit.view(), item, language);
    const put = (item: AgendaItem, days: Days) => {
      if (days.endDate < days.startDate) return;
      show({ item, days });
      setSaid(t.moving(name(item), whenOf(days, language)));
    };
    return {
      pending,
      said,
      daysOf,
      put,
      shift(item, start, end) {
        if (item.hold === 'fixed') return setSaid(t.fixed(name(item)));
        if (start !== end && item.hold !== 'resize') return setSaid(t.oneDay(name(item)));
        const days = daysOf(item);
        put(item, { startDate: addDays(days.startDate, start), endDate: addDays(days.endDate, end) });
      },
      keep,
      cancel() {
        if (latest.current === null) return;
        setSaid(t.cancelled(name(latest.current.item)));
        show(null);
      },
    };
  }, [pending, said, language, t, show, keep]);
}

/** Whether a key was one of those that move an item, and does what it asks. Left out: going to another item. */
export function moveByKey(event: React.KeyboardEvent, item: AgendaItem, moving: Rescheduling): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = (event.shiftKey ? 7 : 1) * (event.key === 'ArrowLeft' ? -1 : 1);
      moving.shift(item, event.altKey ? 0 : by, by);
      return true;
    }
    case 'Escape':
      if (moving.pending === null) return false;
      moving.cancel();
      return true;
    case 'Enter':
      if (moving.pending === null) return false;
      moving.keep();
      return true;
    default:
      return false;
  }
}
