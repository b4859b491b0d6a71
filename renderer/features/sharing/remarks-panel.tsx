import './sharing.css';
import { threadsOf } from '#shared/share/threads.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { placeKey, placeOfRecord } from '../../workbench/places.ts';
import { useWorkbench } from '../../workbench/workbench-store.ts';
import { ThreadCard } from './thread-card.tsx';

/** All remarks that are not dealt with: those of the sheet in front first. */
export function RemarksPanel() {
  const view = usePlan();
  const t = useTexts(returnedTexts);
  const active = useWorkbench((s) => s.active);
  const open = threadsOf(view).filter(({ first }) => !first.isResolved);
  const isHere = (aboutId: string) => {
    const record = view.records.get(aboutId);
    return record !== undefined && placeKey(placeOfRecord(record)) === active;
  };
  const here = open.filter(({ first }) => isHere(first.aboutId));
  const elsewhere = open.filter((thread) => !here.includes(thread));
  if (open.length === 0) return <p className="rk-returned-none rk-muted">{t.noRemarks}</p>;
  return (
    <div className="rk-returned-panel">
      {here.length > 0 && <h3 className="rk-share-heading">{t.here}</h3>}
      {here.map((thread) => (
        <ThreadCard key={thread.first.id} view={view} thread={thread} />
      ))}
      {here.length > 0 && elsewhere.length > 0 && <h3 className="rk-share-heading">{t.elsewhere}</h3>}
      {elsewhere.map((thread) => (
        <ThreadCard key={thread.first.id} view={view} thread={thread} />
      ))}
    </div>
  );
}
