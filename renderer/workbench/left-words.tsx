import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { describeChangeSet } from '#shared/history/describe.ts';
import { leftWordsTexts } from '#shared/text/left-words.ts';
import { type LeftWords, useLeftWords } from '../platform/left-words.ts';
import { usePlan } from '../platform/plan-hooks.ts';
import { usePlanStore } from '../platform/plan-store.ts';
import { useTexts } from '../platform/texts.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.ts';
import { notify } from '../ui/notify.tsx';
import type { EditorProps, StatusItem } from './contribution.ts';
import { LeftWordsCard } from './left-words-card.tsx';
import { placeKey, placeOfRecord } from './places.ts';
import { useSpots } from './spots.ts';
import { StatusButton } from './status-button.tsx';
import { tellTakeBack } from './undoable.ts';
import { useWorkbench } from './workbench-store.ts';

/** At the fields of the sheet in front: words that were typed there and are not in them. */
export function LeftWordsAtFields({ place }: EditorProps) {
  const all = useLeftWords((s) => s.words);
  const said = useMemo(
    () => all.flatMap((left) => (left.record ? [{ recordId: left.record.id, field: left.field, left }] : [])),
    [all],
  );
  const spots = useSpots(place, usePlan(), said, 'rk-left-marks');
  return spots.map(({ key, slot, said: here }) =>
    createPortal(
      here.map(({ left }) => <LeftWordsCard key={left.id} left={left} isAtField />),
      slot,
      key,
    ),
  );
}

/** Says that words are left over, and when another window deletes what is in front here. */
export function LeftWordsNotices() {
  const t = useTexts(leftWordsTexts);
  const language = useLanguage();
  useEffect(
    () =>
      useLeftWords.subscribe(({ words }, before) => {
        if (words.length > before.words.length) tellLeft(words, t);
      }),
    [t],
  );
  const isTold = useRef(false);
  useEffect(() => {
    // Those that were there before anything was shown: they were kept while the page was away.
    if (!isTold.current) tellLeft(useLeftWords.getState().words, t);
    isTold.current = true;
  }, [t]);
  useEffect(
    () =>
      usePlanStore.subscribe(({ deletedElsewhere, view }, before) => {
        if (deletedElsewhere === null || deletedElsewhere === before.deletedElsewhere) return;
        const { active } = useWorkbench.getState();
        const isInFront = deletedElsewhere.changes.some(
          ({ before: was, after }) => was && !after && placeKey(placeOfRecord(was)) === active,
        );
        const words = describeChangeSet(deletedElsewhere, language, (id) => view?.records.get(id));
        if (isInFront) tellTakeBack(deletedElsewhere, { title: t.deletedElsewhere, text: words, label: t.bringBack });
      }),
    [t, language],
  );
  return null;
}

function tellLeft(words: readonly LeftWords[], t: (typeof leftWordsTexts)['nl']): void {
  const newest = words.at(-1);
  // Of an edit that was refused is told already, with the reason (refusal-notice.tsx).
  if (newest && newest.reason !== 'refused')
    notify({ title: t.reasons[newest.reason], text: t.whereToFind, tone: 'warn' });
}

function LeftOver() {
  const t = useTexts(leftWordsTexts);
  const words = useLeftWords((s) => s.words);
  const [isOpen, setIsOpen] = useState(false);
  if (words.length === 0) return null;
  return (
    <>
      <StatusButton label={t.show} onPress={() => setIsOpen(true)}>
        <Icon name="warning" size={14} /> {t.count(words.length)}
      </StatusButton>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t.title} width="wide">
        <div className="rk-left-list">
          {words.map((left: LeftWords) => (
            <LeftWordsCard key={left.id} left={left} />
          ))}
        </div>
      </Dialog>
    </>
  );
}

export const leftWordsItem: StatusItem = { id: 'left-words', order: 75, side: 'end', Component: LeftOver };
