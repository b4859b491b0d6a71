import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlanId } from '#shared/model/records.ts';
import type { ResponseRecord, ShareFile } from '#shared/share/envelope.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { now, today } from '../platform/clock.ts';
import type { Desk } from '../responding/desk.ts';
import { newPageId } from './page-id.ts';

export interface PageDesk {
  readonly desk: Desk;
  /** The id of the response, the same at every save. */
  readonly responseId: string;
  readonly isSaved: boolean;
  readonly markSaved: () => void;
}

/** A desk that lives as long as the page is open, and warns before something is lost. */
export function usePageDesk(file: ShareFile): PageDesk {
  const view = useMemo(() => viewOfShare(file), [file]);
  const [byName, setName] = useState(file.share.receiverName);
  const [records, setRecords] = useState<readonly ResponseRecord[]>([]);
  const [saved, setSaved] = useState(records);
  const [responseId] = useState(newPageId);
  const typed = useRef(new Map<string, string>());
  const isSaved = records === saved;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const isTyping = [...typed.current.values()].some((text) => text.trim() !== '');
      if (!isSaved || isTyping) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSaved]);
  const desk: Desk = {
    file,
    view,
    byName,
    records,
    setName,
    put: (record) =>
      setRecords((all) =>
        all.some((r) => r.id === record.id) ? all.map((r) => (r.id === record.id ? record : r)) : [...all, record],
      ),
    drop: (id) => setRecords((all) => all.filter((r) => r.id !== id)),
    context: () => ({ planId: file.share.planId as PlanId, newId: newPageId, now: now(), today: today() }),
    typed: typed.current,
  };
  return { desk, responseId, isSaved, markSaved: () => setSaved(records) };
}
