import './sharing.css';
import { returnedTexts } from '#shared/text/returned.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { ConsentTable } from './consent-table.tsx';

/** What the manager agreed to, and whether it still reads so. */
export function ConsentsView() {
  const view = usePlan();
  const t = useTexts(returnedTexts);
  const words = useTexts(sharingTexts);
  const isEmpty = view.decisions.length === 0;
  return (
    <div className="rk-returned">
      <ViewHeader
        title={t.consentsTitle}
        lead={t.consentsLead}
        actions={
          !isEmpty && (
            <Button icon="export" onPress={() => void runCommand('share.print')}>
              {words.items.print}
            </Button>
          )
        }
      />
      {isEmpty ? (
        <EmptyPlace
          title={t.consentsNone}
          text={t.consentsNoneText}
          action={
            <Button variant="primary" icon="send" onPress={() => openPlace({ type: 'share' }, { pin: true })}>
              {words.commands.share}
            </Button>
          }
        />
      ) : (
        <>
          <ConsentTable view={view} />
          <p className="rk-caption rk-muted">{t.trust}</p>
        </>
      )}
    </div>
  );
}
