import { type ReactNode, useEffect, useState } from 'react';
import { CallError, type ErrorReply } from '#shared/contract/errors.ts';
import type { Rescue, RescueWay } from '#shared/contract/rescue.ts';
import { damageSentence, errorSentence } from '#shared/text/errors.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { rescueTexts } from '#shared/text/rescue.ts';
import { call } from './platform/client.ts';
import { dayOf, now } from './platform/clock.ts';
import { Button } from './ui/button.tsx';
import { LinkButton } from './ui/link-button.tsx';
import { saveFile } from './ui/save-file.ts';
import { useTheme } from './workbench/theme.ts';
import './start-failure.css';

/**
 * The window when the store cannot be opened: why, and the ways on, the newest first. The settings cannot be read then, so
 * it speaks Dutch, the app's own language, until asked otherwise.
 */
export function StartFailure({ error }: { error: unknown }) {
  useTheme();
  const [language, setLanguage] = useState<Language>('nl');
  const [rescue, setRescue] = useState<Rescue | null>(null);
  const [failed, setFailed] = useState<ErrorReply | null>(null);
  useEffect(() => {
    call('rescue.look', {}).then(
      (answer) => setRescue(answer.rescue),
      () => {},
    );
  }, []);
  useEffect(() => {
    // A new address that is pasted here differs after the # alone: a browser would stay where it is.
    const again = () => location.reload();
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  const t = rescueTexts[language];
  const reply = rescue?.error ?? replyOf(error);
  const go = async (way: RescueWay) => {
    try {
      await call('rescue.go', { way });
      location.reload();
    } catch (raw) {
      setFailed(replyOf(raw));
    }
  };
  const title = t.titles[reply.code as keyof typeof t.titles] ?? t.titles.else;
  const hasWays = rescue?.canGoOn === true;
  return (
    <main className="rk-start-failure" lang={language}>
      <LinkButton onPress={() => setLanguage(language === 'nl' ? 'en' : 'nl')}>{t.other}</LinkButton>
      <h1>{title}</h1>
      <p>{hasWays ? damageSentence(reply.data, language) : errorSentence(reply, language)}</p>
      {hasWays && <p>{t.calm}</p>}
      {failed && <p role="alert">{`${t.failed} ${errorSentence(failed, language)}`}</p>}
      {rescue && hasWays && <Ways rescue={rescue} language={language} go={(way) => void go(way)} />}
      {!hasWays && (
        <Button variant="primary" onPress={() => (rescue ? void go('again') : location.reload())}>
          {t.again}
        </Button>
      )}
      <footer>
        <Where error={reply} language={language} />
        {hasWays && <p className="rk-muted">{t.kept}</p>}
        <LinkButton onPress={() => saveReport(rescue, reply, t.reportName)}>{t.report}</LinkButton>
        <p className="rk-muted">{t.reportNote}</p>
      </footer>
    </main>
  );
}

function replyOf(error: unknown): ErrorReply {
  return error instanceof CallError ? { code: error.code, data: error.data } : { code: 'internal', data: {} };
}

function Ways({ rescue, language, go }: { rescue: Rescue; language: Language; go: (way: RescueWay) => void }) {
  const t = rescueTexts[language];
  const { asIs, backup } = rescue;
  const planLines = (plans: NonNullable<Rescue['asIs']>['plans']) => (
    <ul>
      {plans.map(({ planId, title, changedAt }) => (
        <li key={planId}>{t.plan(title || t.untitled, formatDate(dayOf(changedAt), language))}</li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t.howOn}</h2>
      {asIs && (
        <Way title={t.asIs} text={t.asIsText} list={planLines(asIs.plans)}>
          <Button variant="primary" onPress={() => go('as-is')}>
            {t.asIsAction}
          </Button>
        </Way>
      )}
      {backup && (
        <Way
          title={t.backup(formatDate(dayOf(backup.madeAt), language))}
          text={t.backupText}
          list={planLines(backup.plans)}
        >
          <Button variant={asIs ? 'secondary' : 'primary'} onPress={() => go('backup')}>
            {t.backupAction}
          </Button>
        </Way>
      )}
      {!asIs && !backup && (
        <Way title={t.empty} text={t.emptyText}>
          <Button onPress={() => go('empty')}>{t.emptyAction}</Button>
        </Way>
      )}
    </section>
  );
}

function Way({ title, text, list, children }: { title: string; text: string; list?: ReactNode; children: ReactNode }) {
  return (
    <div className="rk-start-way">
      <div>
        <b className="rk-strong">{title}</b>
        <p className="rk-muted">{text}</p>
        {list}
      </div>
      {children}
    </div>
  );
}

/** Where the files are, for a helper; in the app the folder can be opened too. */
function Where({ error, language }: { error: ErrorReply; language: Language }) {
  const t = rescueTexts[language];
  const { folder } = error.data;
  const [isShown, setShown] = useState(true);
  if (folder === undefined) return null;
  const show = () =>
    call('folder.show', { which: 'data' }).then(
      (answer) => setShown(answer.isShown),
      () => setShown(false),
    );
  return (
    <p>
      {t.folder}: <span className="rk-start-folder">{folder}</span>{' '}
      {isShown && <LinkButton onPress={() => void show()}>{t.show}</LinkButton>}
    </p>
  );
}

function saveReport(rescue: Rescue | null, { code, data }: ErrorReply, name: string): void {
  const lines = [
    `Routekaart ${now()}`,
    `${code} ${data.reason ?? ''} ${data.cause ?? ''} ${data.id ?? ''}`.trim(),
    `missing ${data.missing ?? 'unknown'}, last edit ${data.lastEditAt ?? 'unknown'}`,
    `readable: ${rescue?.asIs ? `${rescue.asIs.plans.length} plans` : 'nothing'}`,
    `backup: ${rescue?.backup?.name ?? 'none'}`,
    navigator.userAgent,
  ];
  void saveFile(new Blob([`${lines.join('\n')}\n`], { type: 'text/plain' }), name);
}
