import { useEffect } from 'react';
import { exampleNoteTexts } from '#shared/text/example.ts';
import { planTexts } from '#shared/text/plans.ts';
import { receivedTexts } from '#shared/text/received.ts';
import { FileNews } from '../../platform/file-reader/file-news.tsx';
import { usePlanView } from '../../platform/plan-hooks.ts';
import { refreshReceived, useReceived } from '../../platform/received-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { waitingPlace } from '../../platform/waiting-profile.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { registry, runCommand } from '../../workbench/registry.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { openExample } from './plan-actions.ts';

/** Other ways to begin than with an empty plan. A text can be pasted once there is a plan to read it into. */
export function OrElse() {
  const t = useTexts(planTexts).welcome;
  const example = useTexts(exampleNoteTexts);
  const received = useTexts(receivedTexts);
  const shared = useReceived((s) => s.plans?.length ?? 0);
  useEffect(() => void refreshReceived().catch(() => undefined), []);
  const hasPlan = usePlanView() !== null;
  const reader = registry().editors.get('read-profile');
  const canRead = reader !== undefined && (hasPlan || !reader.needsPlan);
  return (
    <section aria-labelledby="rk-plans-else">
      <h2 className="rk-plans-side-title" id="rk-plans-else">
        {t.orElse}
      </h2>
      <ul className="rk-plans-continue">
        <li>
          <Icon name="book" />
          <div>
            <LinkButton onPress={() => void openExample()}>{example.open}</LinkButton>
            <p className="rk-muted">{example.openHint}</p>
          </div>
        </li>
        <li>
          <Icon name="go-to-file" />
          <div>
            <LinkButton onPress={() => void runCommand('file.open')}>{t.openFile}</LinkButton>
            <p className="rk-muted">{t.openFileHint}</p>
            <FileNews place={waitingPlace} />
          </div>
        </li>
        {shared > 0 && (
          <li>
            <Icon name="organization" />
            <div>
              <LinkButton onPress={() => openPlace({ type: 'received' }, { pin: true })}>{received.tab}</LinkButton>
              <p className="rk-muted">{received.count(shared)}</p>
            </div>
          </li>
        )}
        {canRead && (
          <li>
            <Icon name="file" />
            <div>
              <LinkButton onPress={() => openPlace({ type: 'read-profile' }, { pin: true })}>
                {t.readProfile}
              </LinkButton>
              <p className="rk-muted">{t.readProfileHint}</p>
            </div>
          </li>
        )}
      </ul>
    </section>
  );
}
