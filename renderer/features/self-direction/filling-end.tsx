import { useEffect, useRef } from 'react';
import { completeScan } from '#shared/model/edits/self-direction.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { Wording } from '#shared/scan/statement.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { firstOpen, goToSentence } from './filling-state.ts';

/** After the last sentence: what was skipped, and the button that closes the scan. */
export function FillingEnd({
  scan,
  wording,
  takesFocus,
  onOpen,
}: {
  scan: RecordOf<'scan'>;
  wording: Wording;
  takesFocus: boolean;
  /** Shows the sentence at this index. */
  onOpen: (at: number) => void;
}) {
  const t = useTexts(scanTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const open = firstOpen(scan, wording);
  const left = wording.statements.filter((s) => !scan.answers.some((a) => a.statementId === s.id)).length;
  return (
    <section className="rk-filling-end">
      <h2 ref={heading} tabIndex={-1}>
        {t.doneTitle}
      </h2>
      {scan.answers.length === 0 ? (
        <p>{t.nothingYet}</p>
      ) : (
        <>
          <p>{left === 0 ? t.allAnswered : `${t.skipped(left)} ${t.skippedMay}`}</p>
          <p className="rk-muted">{t.afterwards}</p>
        </>
      )}
      <div className="rk-sentence-buttons">
        {takesFocus && (
          <Button icon="arrow-left" onPress={() => goToSentence(scan.id, wording.statements.length - 1)}>
            {t.back}
          </Button>
        )}
        {open !== null && <Button onPress={() => onOpen(open)}>{t.toSkipped}</Button>}
        {scan.answers.length > 0 && (
          <Button variant="primary" onPress={() => finish(scan.id)}>
            {t.finish}
          </Button>
        )}
      </div>
    </section>
  );
}

function finish(scanId: string): void {
  const scan = edit.view().get('scan', scanId);
  if (scan) edit.commit([completeScan(scan, today())]);
}
