import type { RecordOf } from '#shared/model/records.ts';
import type { Factor } from '#shared/scan/factor.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { DraftField } from '../../ui/draft-field.tsx';

/** What the owner says about a factor: the one thing of a completed scan that can still be written. */
export function FactorRemark({ scan, factor }: { scan: RecordOf<'scan'>; factor: Factor }) {
  const t = useTexts(scanTexts);
  return (
    <div className="rk-factor-remark" data-field={factor}>
      <DraftField
        label={t.remark}
        hint={t.remarkHint}
        value={scan.remarks[factor]}
        onCommit={(text, group) => {
          const remarks = edit.view().get('scan', scan.id)?.remarks;
          if (remarks) alterRecord('scan', scan.id, { remarks: { ...remarks, [factor]: text } }, group);
        }}
        words
        multiline
      />
    </div>
  );
}
