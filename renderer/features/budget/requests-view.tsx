import './requests-view.css';
import { reachPayment } from '#shared/asks/edits.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { type ManagerRequest, type RequestStage, requestsOf, sumOfStage } from '#shared/model/requests.ts';
import { formatDate, formatEuros } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { requestTexts } from '#shared/text/requests.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { RequestTable } from './request-table.tsx';
import { WorkTimeTable } from './work-time-table.tsx';

const stages: readonly RequestStage[] = ['toAsk', 'asked', 'granted'];

/** Everything the manager has to say yes to, in one list, with the state of each to be changed right here. */
export function RequestsView() {
  const view = usePlan();
  const t = useTexts(requestTexts);
  const language = useLanguage();
  const requests = requestsOf(view);
  const ofWork = requests.filter((r) => r.kind === 'workTime');
  const others = requests.filter((r) => r.kind !== 'workTime');
  const toAsk = requests.filter((r) => r.kind === 'money' && r.stage === 'toAsk');
  return (
    <article className="rk-requests">
      <ViewHeader
        title={titleOf(requests, language)}
        lead={t.lead}
        actions={
          requests.length > 0 && (
            <>
              <Button icon="export" onPress={() => void runCommand('requests.print')}>
                {t.print}
              </Button>
              {toAsk.length > 0 && (
                <Button variant="primary" onPress={() => askAll(language)}>
                  {t.askAll}
                </Button>
              )}
            </>
          )
        }
      />
      <NextConversation view={view} />
      {requests.length === 0 && <EmptyPlace title={t.empty} text={t.emptyText} />}
      {stages.map((stage) => {
        const rows = others.filter((r) => r.stage === stage);
        return (
          rows.length > 0 && (
            <Section key={stage} title={t.stages[stage]}>
              <RequestTable requests={rows} stage={stage} />
            </Section>
          )
        );
      })}
      {ofWork.length > 0 && (
        <Section title={t.workTime} lead={t.workTimeLead}>
          <WorkTimeTable requests={ofWork} />
        </Section>
      )}
    </article>
  );
}

/** The day of the next conversation, where the list goes along to. */
function NextConversation({ view }: { view: PlanView }) {
  const t = useTexts(requestTexts);
  const language = useLanguage();
  const next = view.conversations.find((c) => c.state === 'planned' && c.heldOn >= today());
  if (next === undefined) return null;
  return (
    <p className="rk-requests-next">
      {t.next(formatDate(next.heldOn, language))}{' '}
      <LinkButton onPress={() => openPlace({ type: 'conversation', id: next.id })}>{t.toConversation}</LinkButton>
    </p>
  );
}

/** The heading is the finding: what is still to be asked, else what waits for an answer. */
function titleOf(requests: readonly ManagerRequest[], language: Language): string {
  const t = requestTexts[language];
  const toAsk = sumOfStage(requests, 'toAsk');
  const asked = sumOfStage(requests, 'asked');
  if (requests.length === 0) return t.emptyTitle;
  if (toAsk > 0) return t.toAskTitle(formatEuros(toAsk, language));
  if (requests.some((r) => r.stage === 'toAsk')) return t.toAskOther;
  return asked > 0 ? t.askedTitle(formatEuros(asked, language)) : t.doneTitle;
}

/** Brings all money that is still to be asked to requested, as one step to undo. */
function askAll(language: Language): void {
  const view = edit.view();
  const toAsk = requestsOf(view).flatMap((r) => (r.kind === 'money' && r.stage === 'toAsk' ? [r.allocation] : []));
  edit.commit(toAsk.flatMap((allocation) => reachPayment(view, edit.context(), allocation, 'requested')));
  notify({ title: requestTexts[language].asked(toAsk.length), tone: 'done' });
}
