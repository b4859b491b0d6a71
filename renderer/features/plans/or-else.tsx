import { exampleNoteTexts } from '#shared/text/example.ts';
import { planTexts } from '#shared/text/plans.ts';
import { usePlanView } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { registry } from '../../workbench/registry.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { openExample } from './plan-actions.ts';

/** Other ways to begin than with an empty plan. A job profile is read into a plan, so it is offered once one is open. */
export function OrElse() {
  const t = useTexts(planTexts).welcome;
  const example = useTexts(exampleNoteTexts);
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
        {canRead && (
          <li>
            <Icon name="go-to-file" />
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
