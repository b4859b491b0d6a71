import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlanId } from '#shared/model/records.ts';
import type { ResponseDraft } from '#shared/share/draft.ts';
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
  /** Puts what was saved earlier beside what was written here; what was written here last stays as it is. */
  readonly goOn: (earlier: ResponseDraft) => void;
}

/** A desk that lives as long as the page is open, and warns before something is lost. */
export function usePageDesk(file: ShareFile): PageDesk {
  const view = useMemo(() => viewOfShare(file), [file]);
  const [byName, setName] = useState(file.share.receiverName);
  const [records, setRecords] = useState<readonly ResponseRecord[]>([]);
  const [saved, setSaved] = useState(records);
  const [responseId, setResponseId] = useState(newPageId);
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
  const goOn = (earlier: ResponseDraft) => {
    const here = new Set<string>(records.map((record) => record.id));
    const all = [...earlier.records.filter((record) => !here.has(record.id)), ...records];
    // All of it stands in a file already, when nothing was written here.
    if (records.length === 0) setSaved(all);
    setRecords(all);
    setResponseId(earlier.responseId);
    if (byName.trim() === '' || byName === file.share.receiverName) setName(earlier.byName);
  };
  return { desk, responseId, isSaved, markSaved: () => setSaved(records), goOn };
}
