import './received.css';
import { useEffect, useMemo, useState } from 'react';
import type { PlanId } from '#shared/model/records.ts';
import { fileExtension } from '#shared/share/envelope.ts';
import { fileText } from '#shared/share/make-share.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { makeResponse } from '#shared/share/response.ts';
import { receivedTexts } from '#shared/text/received.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { appVersion } from '../../platform/app-version.ts';
import { now } from '../../platform/clock.ts';
import { editContext } from '../../platform/plan-store.ts';
import { changeDraft, type OpenRound, openReceived, putResponse, useReceived } from '../../platform/received-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { answerSlots } from '../../responding/answer-ask.tsx';
import { BesideRecord } from '../../responding/beside-record.tsx';
import { type Desk, DeskProvider } from '../../responding/desk.ts';
import { DeskBar, DeskPanel } from '../../responding/desk-panel.tsx';
import { notReady } from '../../responding/not-ready.ts';
import { SharedPlan } from '../../shared-plan/shared-plan.tsx';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/note.tsx';
import { notify } from '../../ui/notify.tsx';
import { Progress } from '../../ui/progress.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { isKept, whereKept } from '../../ui/saved-file-news.ts';
import type { EditorProps } from '../../workbench/contribution.ts';
import { closeTab, useWorkbench } from '../../workbench/workbench-store.ts';
import { DecideAgain } from './decide-again.tsx';

/** What was typed and not added, by plan: it goes along to a new round, and is kept while the app runs. */
const typedIn = new Map<string, Map<string, string>>();

/** A plan that somebody shared: read-only, with what one says about it beside it. */
export function ReceivedPlanView({ id }: EditorProps) {
  const round = useReceived((s) => s.open[id]);
  useEffect(() => {
    // Erased meanwhile: nothing to show any more.
    if (round === undefined) openReceived(id).catch(() => closeTab(`received-plan:${id}`));
    // The tab is named after whose plan it is, which is only known now.
    else useWorkbench.setState(({ tabs }) => ({ tabs: [...tabs] }));
  }, [id, round]);
  return round === undefined ? (
    <Progress isLabelHidden />
  ) : (
    <Round key={round.file.share.id} planId={id} round={round} />
  );
}

function Round({ planId, round }: { planId: string; round: OpenRound }) {
  const t = useTexts(respondingTexts);
  const words = useTexts(receivedTexts);
  const language = useLanguage();
  const { file, draft } = round;
  const { share } = file;
  const view = useMemo(() => viewOfShare(file), [file]);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = typedIn.get(planId) ?? new Map<string, string>();
  typedIn.set(planId, typed);
  const desk: Desk = {
    file,
    view,
    byName: draft.byName,
    records: draft.records,
    setName: (byName) => changeDraft(planId, (d) => ({ ...d, byName })),
    put: (record) => putResponse(planId, record),
    drop: (id) => changeDraft(planId, (d) => ({ ...d, records: d.records.filter((r) => r.id !== id), sentAt: null })),
    context: () => editContext(planId as PlanId),
    typed,
  };
  const save = async () => {
    const wrong = notReady(desk, language);
    setProblem(wrong);
    if (wrong !== null) return;
    const at = now();
    const { responseId: id, records } = draft;
    const madeWith = await appVersion();
    const made = makeResponse({ file, name: draft.byName.trim() }, { now: at }, { id, madeWith, records });
    const blob = new Blob([fileText(made)], { type: 'application/octet-stream' });
    const saved = await saveFile(blob, `${t.fileName(share.byName, share.round)}${fileExtension}`);
    if (!isKept(saved, language)) return;
    changeDraft(planId, (d) => ({ ...d, sentAt: at }));
    notify({ title: t.saved, text: t.savedText(whereKept(saved, language)), tone: 'done' });
  };
  return (
    <DeskProvider value={desk}>
      <div className="rk-received-plan">
        <div className="rk-received-intro">
          <p className="rk-caption rk-muted">{t.round(share.round, share.sharedAt.slice(0, 10))}</p>
          <p className="rk-desk-intro">{t.intro(share.byName)}</p>
          {round.isCarried && <Note tone="tip">{words.carried}</Note>}
          {draft.sentAt === null && <DecideAgain again={round.again} />}
        </div>
        <SharedPlan
          view={view}
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
          hint={`${t.saveHint(share.byName)} ${t.keptInApp}`}
          actions={
            <>
              <Button variant="primary" icon="save" onPress={() => void save()}>
                {t.save}
              </Button>
              <span className="rk-caption rk-muted" role="status">
                {round.hasFailed
                  ? words.notKept
                  : draft.records.length === 0
                    ? ''
                    : round.isSaving
                      ? words.saving
                      : words.kept}
              </span>
            </>
          }
        />
      </div>
    </DeskProvider>
  );
}
