import { recordName } from '#shared/history/record-name.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** What something was said about, as a way to it; its name of then when it is gone. */
export function AboutLink({ view, aboutId, aboutName }: { view: PlanView; aboutId: string; aboutName: string }) {
  const t = useTexts(returnedTexts);
  const language = useLanguage();
  const record = view.records.get(aboutId);
  if (record === undefined) return <span className="rk-muted">{aboutName}</span>;
  const name = record.kind === 'plan' ? t.wholePlan : recordName(record, language, (id) => view.records.get(id));
  return (
    <LinkButton onPress={() => openPlace(placeOfRecord(record), { pin: true })}>
      {name.charAt(0).toUpperCase() + name.slice(1)}
    </LinkButton>
  );
}
