import { useId, useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { ShareChoice } from '#shared/share/choice.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { makeRound } from './make-round.ts';
import { writeNote } from './share-drafts.ts';

const shortest = 12;

/** The last steps: a message, a passphrase for who wants one, and the two forms in which the plan leaves. */
export function MakeFile({ view, choice, note }: { view: PlanView; choice: ShareChoice; note: string }) {
  const t = useTexts(sharingTexts);
  const hintId = useId();
  const [isSealed, setIsSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<'noName' | 'passphraseShort' | 'passphrasePage' | null>(null);
  const [busy, setBusy] = useState<'file' | 'page' | null>(null);

  const make = async (edition: 'file' | 'page') => {
    const wrong =
      choice.receiverName.trim() === ''
        ? 'noName'
        : isSealed && edition === 'page'
          ? 'passphrasePage'
          : isSealed && passphrase.trim().length < shortest
            ? 'passphraseShort'
            : null;
    setProblem(wrong);
    if (wrong !== null) return;
    setBusy(edition);
    const isMade = await makeRound(choice, note, edition, isSealed ? passphrase : null);
    setBusy(null);
    if (isMade) setPassphrase('');
  };
  return (
    <section className="rk-share-make">
      <TextField
        label={t.note}
        hint={t.noteHint}
        value={note}
        onChange={(text) => writeNote(view, text)}
        maxLength={20_000}
        words
        multiline
      />
      <Checkbox isSelected={isSealed} onChange={setIsSealed}>
        {t.passphrase}
      </Checkbox>
      {isSealed && (
        <TextField
          label={t.passphraseLabel}
          hint={t.passphraseHint}
          value={passphrase}
          onChange={setPassphrase}
          error={problem === 'passphraseShort' ? t.passphraseShort : null}
          maxLength={400}
          autoComplete="off"
          isSecret
        />
      )}
      {(problem === 'noName' || problem === 'passphrasePage') && (
        <Note tone="warn" isAlert>
          {t[problem]}
        </Note>
      )}
      <div className="rk-share-buttons">
        <Button variant="primary" icon="send" onPress={() => void make('file')} isPending={busy === 'file'}>
          {t.saveFile}
        </Button>
        <Button icon="globe" onPress={() => void make('page')} isPending={busy === 'page'}>
          {t.savePage}
        </Button>
      </div>
      <p className="rk-caption rk-muted" id={hintId}>
        {t.saveHint}
      </p>
    </section>
  );
}
