import { useRef, useState } from 'react';
import { type CarriedOver, goOnWith } from '#shared/share/carry-over.ts';
import { fileExtension, type RoutekaartFile, type ShareFile } from '#shared/share/envelope.ts';
import { fileText } from '#shared/share/make-share.ts';
import { fileLimits, readFile } from '#shared/share/read-file.ts';
import { makeResponse } from '#shared/share/response.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { now } from '../platform/clock.ts';
import { useTexts } from '../platform/texts.ts';
import { answerSlots } from '../responding/answer-ask.tsx';
import { BesideRecord } from '../responding/beside-record.tsx';
import { DeskProvider } from '../responding/desk.ts';
import { DeskBar, DeskPanel } from '../responding/desk-panel.tsx';
import { notReady } from '../responding/not-ready.ts';
import { responseText } from '../responding/response-text.ts';
import { SharedPlan } from '../shared-plan/shared-plan.tsx';
import { Button } from '../ui/button.tsx';
import { chooseFiles } from '../ui/choose-files.ts';
import { useLanguage } from '../ui/language.ts';
import { Note } from '../ui/note.tsx';
import { saveFile } from '../ui/save-file.ts';
import { isKept, whereKept } from '../ui/saved-file-news.ts';
import { TextField } from '../ui/text-field.tsx';
import { newPageId } from './page-id.ts';
import { usePageDesk } from './use-page-desk.ts';

/** A shared plan that opens in any browser: read, answered, and given back as a file, as a text or on paper. */
export function SharePage({ file }: { file: ShareFile }) {
  const t = useTexts(respondingTexts);
  const language = useLanguage();
  const { desk, responseId, isSaved, markSaved, goOn } = usePageDesk(file);
  const [problem, setProblem] = useState<string | null>(null);
  const [news, setNews] = useState<{ title: string; text: string } | null>(null);
  const [again, setAgain] = useState<CarriedOver['again'] | null>(null);
  const [asText, setAsText] = useState<string | null>(null);
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { share } = file;
  const owner = share.byName;

  const response = () => {
    const wrong = notReady(desk, language);
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
  const takeEarlier = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const read = await readSmall(chosen);
    const found = read?.type === 'response' ? read : null;
    const earlier = found && goOnWith(found, desk, newPageId());
    setProblem(earlier === null ? t.otherPlan : null);
    setAgain(null);
    if (found === null || earlier === null) return;
    goOn(earlier.draft, found.response.shareId === share.id);
    setNews(null);
    setAgain(earlier.again);
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
        problem={problem}
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
            <Button
              icon="folder"
              onPress={() =>
                chooseFiles({ accept: [fileExtension, '.txt'], isMultiple: false }, ([one]) => void takeEarlier(one))
              }
            >
              {t.goOn}
            </Button>
          </>
        }
      >
        {!isSaved && <Note tone="tip">{t.notSavedYet}</Note>}
        <div role="status">
          {again && <GoneOn again={again} />}
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

/** That what was written before is back, and which decisions have to be taken anew, with what was said of them. */
function GoneOn({ again }: { again: CarriedOver['again'] }) {
  const t = useTexts(respondingTexts);
  if (again.length === 0) return <Note tone="done">{t.goneOn}</Note>;
  return (
    <Note tone="done" title={t.goneOnSome(again.length)}>
      <ul>
        {again.map(({ id, part, aboutName, verdict, remark }) => (
          <li key={id}>
            {[`${aboutName || t.parts[part]}: ${t.verdictDone[verdict]}`, remark].filter(Boolean).join('. ')}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** A Routekaart file of a size that a response can have; null when it is none. */
async function readSmall(chosen: File): Promise<RoutekaartFile | null> {
  if (chosen.size > fileLimits.bytes) return null;
  const read = readFile(new Uint8Array(await chosen.arrayBuffer()));
  return read.ok ? read.value : null;
}
