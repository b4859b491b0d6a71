import { useEffect, useState } from 'react';
import { now } from '../../platform/clock.ts';

/** Whole minutes since a moment, kept up to date; 0 without one. */
export function useMinutesSince(moment: string | null): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    if (moment === null) return;
    const timer = setInterval(() => setTick((n) => n + 1), 5_000);
    return () => clearInterval(timer);
  }, [moment]);
  if (moment === null) return 0;
  return Math.max(0, Math.floor((Date.parse(now()) - Date.parse(moment)) / 60_000));
}
