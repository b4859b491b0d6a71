import { type ReactNode, useState } from 'react';
import type { BackupShelf } from '#shared/contract/backups.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { formatDate } from '#shared/text/format.ts';
import { call } from '../../platform/client.ts';
import { dayOf, today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { askLine } from '../../ui/confirm.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { attempt, readShelf, useShelf } from './shelf-store.ts';
import { showFolder } from './show-folder.ts';

/** "Kun je erop vertrouwen?": when the copies were last opened, where they are, and a second place. */
export function Trust({ shelf }: { shelf: BackupShelf }) {
  const t = useTexts(backupTexts);
  return (
    <Section title={t.trust}>
      <dl className="rk-trust">
        {shelf.backups.length > 0 && <Checked shelf={shelf} />}
        <Row icon="home" name={t.firstPlace} words={<span className="rk-settings-path">{shelf.folder}</span>}>
          <LinkButton onPress={() => void attempt(() => showFolder('backups'))}>{t.showFolder}</LinkButton>
        </Row>
        <SecondPlace shelf={shelf} />
      </dl>
    </Section>
  );
}

function Checked({ shelf }: { shelf: BackupShelf }) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const [words, setWords] = useState('');
  const broken = shelf.backups.filter((backup) => !backup.isIntact).length;
  const oldest = shelf.backups.map((backup) => backup.provedAt).sort()[0] as string;
  const check = async () => {
    let bad = 0;
    for (const [index, { name }] of shelf.backups.entries()) {
      setWords(t.checking(index + 1, shelf.backups.length));
      const { isIntact } = await call('backups.prove', { name });
      if (!isIntact) bad++;
    }
    await readShelf();
    setWords(bad > 0 ? t.checkedBad(bad) : t.checkedAt(formatDate(today(), language), shelf.backups.length));
  };
  const said = words || (broken > 0 ? t.checkedBad(broken) : t.oldest(formatDate(dayOf(oldest), language)));
  return (
    <Row
      icon={broken > 0 ? 'warning' : 'pass-filled'}
      tone={broken > 0 ? 'warn' : 'done'}
      name={t.checked}
      words={<span role="status">{said}</span>}
    >
      <LinkButton onPress={() => void attempt(check)}>{t.check}</LinkButton>
    </Row>
  );
}

function SecondPlace({ shelf }: { shelf: BackupShelf }) {
  const t = useTexts(backupTexts);
  const { second } = shelf;
  const set = (typed: string | null) =>
    attempt(async () => useShelf.setState({ shelf: await call('backups.chooseSecond', { typed }) }));
  const choose = async () => {
    // In the app the system's own dialog asks; a page in a browser can only ask for the name.
    const { host } = await call('app.info', {});
    if (host === 'electron') return void (await set(''));
    const typed = await askLine({
      title: t.secondPlace,
      text: t.folderText,
      label: t.folderLabel,
      action: t.folderAction,
      isSecret: false,
    });
    if (typed !== null) await set(typed);
  };
  return (
    <Row
      icon={second ? 'folder-opened' : 'circle-large'}
      name={t.secondPlace}
      words={
        second === null ? (
          <span className="rk-muted">{t.noSecond}</span>
        ) : (
          <>
            <span className="rk-settings-path">{second.folder}</span>
            <span className="rk-muted">{second.isThere ? t.secondThere(second.copies) : t.secondAway}</span>
            {second.syncedBy && <span className="rk-muted">{t.secondSynced(second.syncedBy)}</span>}
          </>
        )
      }
    >
      <LinkButton onPress={() => void attempt(choose)}>{second ? t.changeFolder : t.chooseFolder}</LinkButton>
      {second && <LinkButton onPress={() => void set(null)}>{t.noFolder}</LinkButton>}
    </Row>
  );
}

function Row({
  icon,
  tone,
  name,
  words,
  children,
}: {
  icon: IconName;
  tone?: 'done' | 'warn';
  name: string;
  words: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="rk-trust-row" data-tone={tone}>
      <dt>
        <Icon name={icon} />
        {name}
      </dt>
      <dd className="rk-trust-words">{words}</dd>
      <dd className="rk-trust-action">{children}</dd>
    </div>
  );
}
