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
  /**
   * Puts what was saved earlier beside what was written here, which stays as it is: of two decisions on one thing the one made
   * here counts. `isSaved` says whether a file for this round holds all of it.
   */
  readonly goOn: (earlier: ResponseDraft, isSaved: boolean) => void;
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
  const goOn = (earlier: ResponseDraft, isSavedSo: boolean) => {
    const here = new Set(records.map(subjectOf));
    const all = [...earlier.records.filter((record) => !here.has(subjectOf(record))), ...records];
    if (isSavedSo && records.length === 0) setSaved(all);
    setRecords(all);
    setResponseId(earlier.responseId);
    if (byName.trim() === '' || byName === file.share.receiverName) setName(earlier.byName);
  };
  return { desk, responseId, isSaved, markSaved: () => setSaved(records), goOn };
}

/** What a record of a response is, of which there is one: a decision gets another id in the file (makeResponse). */
function subjectOf(record: ResponseRecord): string {
  return record.kind === 'decision' ? `${record.part} ${record.aboutId}` : record.id;
}
