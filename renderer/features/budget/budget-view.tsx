import './budget-view.css';
import { useEffect, useRef, useState } from 'react';
import { type SourceStanding, sourceStandings } from '#shared/model/budget.ts';
import { requestsOf } from '#shared/model/requests.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { runCommand } from '../../workbench/registry.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { AddSource } from './add-source.tsx';
import { newSourceTarget } from './budget-commands.ts';
import { BudgetFigure } from './budget-figure.tsx';
import { budgetRemarks, budgetTitle } from './budget-findings.ts';
import { SourceBlock, type SourcePart } from './source-block.tsx';

/** Who pays what: what is free as the heading, a bar a source, and private money apart (method.md, Budget). */
export function BudgetView() {
  const view = usePlan();
  const t = useTexts(budgetTexts);
  const language = useLanguage();
  const day = today();
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  useFocusTarget((target) => {
    if (target === newSourceTarget) field.current?.focus();
    else goTo(target);
  });
  const [open, setOpen] = useState<Readonly<Record<string, SourcePart | null>>>({});
  const [waiting, setWaiting] = useState<string | null>(null);
  const goTo = (target: string) => {
    const [id = ''] = target.split('/');
    const allocation = view.get('allocation', id);
    if (allocation) setOpen({ ...open, [allocation.sourceId]: 'ledger' });
    else if (edit.view().get('budgetSource', id)) setOpen({ ...open, [id]: target === id ? 'ledger' : 'details' });
    setWaiting(target);
  };
  // The part has to be on the screen before a field of it can have the focus.
  useEffect(() => {
    if (waiting === null) return;
    focusField(waiting);
    setWaiting(null);
  }, [waiting]);
  const block = (standing: SourceStanding) => (
    <SourceBlock
      key={standing.source.id}
      view={view}
      standing={standing}
      open={open[standing.source.id] ?? null}
      onOpen={(part) => setOpen({ ...open, [standing.source.id]: part })}
    />
  );
  const standings = sourceStandings(view, day);
  const ofOthers = standings.filter((s) => s.source.sourceKind !== 'private');
  const ofOwn = standings.filter((s) => s.source.sourceKind === 'private');
  const openRequests = requestsOf(view).filter((r) => r.stage !== 'granted').length;
  return (
    <article className="rk-budget">
      <ViewHeader
        title={budgetTitle(view, day, language)}
        lead={t.lead}
        actions={
          standings.length > 0 && (
            <>
              {openRequests > 0 && (
                <Button icon="comment-discussion" onPress={() => openPlace({ type: 'requests' })}>
                  {`${t.requests} (${openRequests})`}
                </Button>
              )}
              <Button icon="export" onPress={() => void runCommand('budget.print')}>
                {t.print}
              </Button>
            </>
          )
        }
      />
      {budgetRemarks(view, day, language).map((remark) => (
        <p key={remark} className="rk-budget-remark">
          {remark}
        </p>
      ))}
      {standings.length === 0 && <EmptyPlace title={t.empty} text={t.emptyText} />}
      {standings.length > 0 && (
        <div className="rk-budget-figure">
          <BudgetFigure view={view} on={day} />
        </div>
      )}
      {ofOthers.length > 0 && <Section title={t.sources}>{ofOthers.map(block)}</Section>}
      {ofOwn.length > 0 && (
        <Section title={t.privateMoney} lead={t.privateLead}>
          {ofOwn.map(block)}
        </Section>
      )}
      <Section title={t.add}>
        <AddSource view={view} inputRef={field} onAddedBy={(id) => goTo(`${id}/name`)} />
      </Section>
    </article>
  );
}
