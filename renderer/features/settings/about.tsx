import './settings.css';
import { useEffect, useState } from 'react';
import type { Output } from '#shared/contract/contract.ts';
import { settingsTexts } from '#shared/text/settings.ts';
import { call } from '../../platform/client.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { parts } from './parts.ts';

type Info = Output<'app.info'>;

/** Which version this is, where the plans are kept, and whose work the app is built on. */
export function About() {
  const t = useTexts(settingsTexts).about;
  const [info, setInfo] = useState<Info | 'failed' | null>(null);
  const read = () => {
    setInfo(null);
    call('app.info', {}).then(setInfo, () => setInfo('failed'));
  };
  useEffect(() => {
    let isGone = false;
    call('app.info', {}).then(
      (answer) => isGone || setInfo(answer),
      () => isGone || setInfo('failed'),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <>
      <ViewHeader title={t.title} lead={t.lead} />
      {info === null && <p className="rk-muted">{t.loading}</p>}
      {info === 'failed' && (
        <Note tone="warn" action={<Button onPress={read}>{t.retry}</Button>}>
          {t.failed}
        </Note>
      )}
      {info !== null && info !== 'failed' && <Facts info={info} />}
      <Section title={t.method}>
        <p className="rk-settings-text">{t.methodText}</p>
      </Section>
      <Section title={t.licences}>
        <div className="rk-table-scroll rk-settings-parts">
          <table className="rk-table">
            <thead>
              <tr>
                <th scope="col">{t.part}</th>
                <th scope="col">{t.usedFor}</th>
                <th scope="col">{t.licence}</th>
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={part.name}>
                  <th scope="row">{part.name}</th>
                  <td>{t.uses[part.use]}</td>
                  <td>{part.licence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
    </>
  );
}

function Facts({ info }: { info: Info }) {
  const t = useTexts(settingsTexts).about;
  return (
    <dl className="rk-settings-facts">
      <dt>{t.version}</dt>
      <dd className="rk-num">{info.version}</dd>
      <dt>{t.dataFolder}</dt>
      <dd>
        <span className="rk-settings-path">{info.dataFolder}</span>{' '}
        <LinkButton onPress={() => void copy(info.dataFolder, t.copied)}>{t.copy}</LinkButton>
      </dd>
      <dt>{t.runsIn}</dt>
      <dd>
        {t.hosts[info.host]}
        {info.host === 'web' && <p className="rk-caption rk-muted">{t.inBrowser}</p>}
      </dd>
      <dt>{t.parts}</dt>
      <dd>
        Node {info.node} · SQLite {info.sqlite}
      </dd>
    </dl>
  );
}

async function copy(text: string, copied: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ title: copied, seconds: 4 });
  } catch {
    // Not allowed here: the name stands on the screen and can be selected.
  }
}
