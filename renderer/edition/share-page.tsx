import { useRef, useState } from 'react';
import { fileExtension, type ShareFile } from '#shared/share/envelope.ts';
import { fileText } from '#shared/share/make-share.ts';
import { makeResponse } from '#shared/share/response.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { now } from '../platform/clock.ts';
import { useTexts } from '../platform/texts.ts';
import { answerSlots } from '../responding/answer-ask.tsx';
import { BesideRecord } from '../responding/beside-record.tsx';
import { DeskProvider } from '../responding/desk.ts';
import { DeskBar, DeskPanel } from '../responding/desk-panel.tsx';
import { responseText } from '../responding/response-text.ts';
import { SharedPlan } from '../shared-plan/shared-plan.tsx';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.ts';
import { Note } from '../ui/note.tsx';
import { saveFile } from '../ui/save-file.ts';
import { isKept, whereKept } from '../ui/saved-file-news.ts';
import { TextField } from '../ui/text-field.tsx';
import { usePageDesk } from './use-page-desk.ts';

/** A shared plan that opens in any browser: read, answered, and given back as a file, as a text or on paper. */
export function SharePage({ file }: { file: ShareFile }) {
  const t = useTexts(respondingTexts);
  const language = useLanguage();
  const { desk, responseId, isSaved, markSaved } = usePageDesk(file);
  const [problem, setProblem] = useState<'needName' | 'nothingYet' | null>(null);
  const [news, setNews] = useState<{ title: string; text: string } | null>(null);
  const [asText, setAsText] = useState<string | null>(null);
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { share } = file;
  const owner = share.byName;

  const response = () => {
    const wrong = desk.byName.trim() === '' ? 'needName' : desk.records.length === 0 ? 'nothingYet' : null;
    setProblem(wrong);
    if (wrong !== null) return null;
    return makeResponse(
      { file, name: desk.byName.trim() },
      { now: now() },
      {
        id: responseId,
        madeWith: file.madeWith,
        records: desk.records,
      },
    );
  };
  const save = async () => {
    const made = response();
    if (made === null) return;
    const blob = new Blob([fileText(made)], { type: 'application/octet-stream' });
    const saved = await saveFile(blob, `${t.fileName(owner, share.round)}${fileExtension}`);
    if (!isKept(saved, language)) return;
    markSaved();
    setNews({ title: t.saved, text: t.savedText(whereKept(saved, language)) });
  };
  const copy = async () => {
    const made = response();
    if (made === null) return;
    const text = responseText(made, desk.view, language);
    setAsText(text);
    try {
      await navigator.clipboard.writeText(text);
      markSaved();
      setNews({ title: t.copied, text: '' });
    } catch {
      setNews({ title: t.copyFailed, text: '' });
      requestAnimationFrame(() => box.current?.select());
    }
  };

  return (
    <DeskProvider value={desk}>
      <div className="rk-edition-intro">
        <p className="rk-caption rk-muted">{t.round(share.round, share.sharedAt.slice(0, 10))}</p>
        <p className="rk-desk-intro rk-desk-screen">{t.intro(owner)}</p>
      </div>
      <SharedPlan
        view={desk.view}
        kinds={share.kinds}
        sharedOn={share.sharedAt.slice(0, 10)}
        note={share.note}
        headingLevel={1}
        beside={(record) => <BesideRecord record={record} />}
        asked={share.profile === 'manager' ? share : null}
        answers={answerSlots}
      />
      <DeskBar />
      <DeskPanel
        problem={problem && t[problem]}
        hint={t.saveHint(owner)}
        actions={
          <>
            <Button variant="primary" icon="save" onPress={save}>
              {t.save}
            </Button>
            <Button icon="copy" onPress={() => void copy()}>
              {t.copy}
            </Button>
            <Button icon="export" onPress={() => print()}>
              {t.print}
            </Button>
          </>
        }
      >
        {!isSaved && <Note tone="tip">{t.notSavedYet}</Note>}
        <div role="status">
          {isSaved && news && (
            <Note tone="done" title={news.title}>
              {news.text}
            </Note>
          )}
        </div>
        {asText !== null && (
          <div className="rk-desk-text">
            <TextField
              label={t.copyText}
              value={asText}
              onChange={() => undefined}
              isReadOnly
              multiline
              inputRef={box}
            />
          </div>
        )}
      </DeskPanel>
      <div className="rk-paper-only rk-writing-space">
        <h2>{t.writingSpace}</h2>
      </div>
    </DeskProvider>
  );
}
