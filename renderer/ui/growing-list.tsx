import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { useKitTexts } from './language.ts';

/** A long list as far as it is shown: the first part, and what is left. */
export interface GrowingList<T> {
  readonly shown: readonly T[];
  readonly left: number;
  readonly showMore: () => void;
}

/** Shows the first `step` items of a list, and that many more each time. A list that fits is shown whole. */
export function useGrowingList<T>(items: readonly T[], step: number): GrowingList<T> {
  const [count, setCount] = useState(step);
  return {
    shown: items.slice(0, count),
    left: Math.max(0, items.length - count),
    showMore: () => setCount((now) => now + step),
  };
}

/** The end of a list that grows: more appears by itself when one comes near, or at the press of the button. */
export function MoreItems({ list }: { list: GrowingList<unknown> }) {
  const t = useKitTexts();
  const end = useRef<HTMLDivElement>(null);
  const showMore = useRef(list.showMore);
  showMore.current = list.showMore;
  const isLong = list.left > 0;
  // Watched anew after each growth: an end that stays in view would not be told of again.
  const { left } = list;
  useEffect(() => {
    const element = end.current;
    if (element === null || left === 0) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) showMore.current();
      },
      { rootMargin: '400px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [left]);
  if (!isLong) return null;
  return (
    <div ref={end}>
      <Button size="small" variant="quiet" onPress={list.showMore}>
        {t.showMore(left)}
      </Button>
    </div>
  );
}
