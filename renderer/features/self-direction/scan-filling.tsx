import './filling.css';
import type { RecordOf } from '#shared/model/records.ts';
import { wordingOf } from '#shared/scan/wording.ts';
import { formatDate } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/note.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { AllSentences } from './all-sentences.tsx';
import { FillingEnd } from './filling-end.tsx';
import { goToSentence, sentenceInFront, useFilling } from './filling-state.ts';
import { OneSentence } from './one-sentence.tsx';
import { OnlyYou } from './only-you.tsx';

/** A scan that is being filled in: one sentence at a time, or all of them on a page. It waits when one goes away. */
export function ScanFilling({ scan }: { scan: RecordOf<'scan'> }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const mode = useFilling((s) => s.mode);
  const at = useFilling((s) => s.at.get(scan.id));
  const wording = wordingOf(scan.wordingVersion);
  return (
    <div className="rk-filling">
      <ViewHeader
        title={t.fillTitle}
        kicker={formatDate(scan.startedOn, language)}
        lead={`${t.fillLead} ${t.isStart}`}
        actions={<OnlyYou />}
      />
      {wording === undefined ? (
        <Note tone="warn">{t.unknownWording}</Note>
      ) : (
        <>
          <Choice
            label={t.modeLabel}
            isLabelHidden
            value={mode}
            options={(['one', 'all'] as const).map((value) => ({ value, label: t.modes[value] }))}
            onChange={(next) => useFilling.setState({ mode: next })}
          />
          {mode === 'all' && <AllSentences scan={scan} wording={wording} />}
          {mode === 'one' && sentenceInFront(scan, wording, at) < wording.statements.length ? (
            <OneSentence scan={scan} wording={wording} at={sentenceInFront(scan, wording, at)} />
          ) : (
            <FillingEnd
              scan={scan}
              wording={wording}
              takesFocus={mode === 'one'}
              onOpen={(open) => {
                goToSentence(scan.id, open);
                if (mode === 'all') focusSentence(wording.statements[open]?.id);
              }}
            />
          )}
        </>
      )}
      <div className="rk-filling-remove">
        <Button variant="danger" icon="trash" size="small" onPress={() => removeWithUndo(scan)}>
          {t.removeScan}
        </Button>
      </div>
    </div>
  );
}

function focusSentence(id: string | undefined): void {
  if (id !== undefined) focusField(id);
}
