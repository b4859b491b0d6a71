import { paymentOf, paymentStates } from '#shared/model/consent.ts';
import type { ManagerRequest, MoneyRequest, RequestStage, SideTaskRequest } from '#shared/model/requests.ts';
import { sumOfStage } from '#shared/model/requests.ts';
import { minutesPerWeekOf } from '#shared/model/side-time.ts';
import { formatEuros, formatHours, formatShortDate } from '#shared/text/format.ts';
import { requestTexts } from '#shared/text/requests.ts';
import { termTexts } from '#shared/text/terms.ts';
import { today } from '../../platform/clock.ts';
import { agreeInTalk, reachPaymentState } from '../../platform/consent.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { nameOfSource, sourceIcons } from './source-name.ts';

/** More than these are shown as one comes near. */
const rowsAtOnce = 40;

/** The requests of one stage: what for, from which source, since when, how much, and the state to change. */
export function RequestTable({ requests, stage }: { requests: readonly ManagerRequest[]; stage: RequestStage }) {
  const t = useTexts(requestTexts);
  const language = useLanguage();
  const money = requests.filter((r) => r.kind === 'money');
  const list = useGrowingList(requests, rowsAtOnce);
  return (
    <div>
      <table className="rk-table rk-request-table">
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.since}</th>
            <th scope="col" className="rk-num">
              {t.amount}
            </th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {list.shown.map((request) =>
            request.kind === 'money' ? (
              <MoneyRow key={request.key} request={request} />
            ) : (
              request.kind === 'sideTask' && <SideTaskRow key={request.key} request={request} />
            ),
          )}
          {money.length > 1 && (
            <tr data-total>
              <th scope="row">{t.total}</th>
              <td />
              <td />
              <td className="rk-num">{formatEuros(sumOfStage(money, stage), language)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      <MoreItems list={list} />
    </div>
  );
}

function MoneyRow({ request }: { request: MoneyRequest }) {
  const t = useTexts(requestTexts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const { state } = paymentOf(usePlan(), request.allocation);
  const { activity, cost, source, allocation, cents, since } = request;
  const name = activity.title.trim() || t.untitled;
  const what = [name, cost.title.trim()].filter(Boolean).join(' · ');
  return (
    <tr data-field={request.key}>
      <th scope="row">
        <LinkButton onPress={() => openPlace({ type: 'activity', id: activity.id })}>{what}</LinkButton>
      </th>
      <td className="rk-request-from">
        <span data-source={source.sourceKind}>
          <Icon name={sourceIcons[source.sourceKind]} />
        </span>
        <span>{nameOfSource(source, language)}</span>
      </td>
      <td className="rk-request-since">{since === null ? '–' : formatShortDate(since, language)}</td>
      <td className="rk-num">{formatEuros(cents, language)}</td>
      <td className="rk-request-state">
        <Select
          label={t.stateOf(what)}
          isLabelHidden
          value={state}
          options={paymentStates.map((state) => ({ value: state, label: terms.allocationState[state] }))}
          onChange={(state) => reachPaymentState(allocation.id, state)}
        />
      </td>
    </tr>
  );
}

function SideTaskRow({ request: { sideTask, stage, since } }: { request: SideTaskRequest }) {
  const t = useTexts(requestTexts);
  const language = useLanguage();
  const perWeek = minutesPerWeekOf(usePlan(), sideTask);
  const hours = perWeek === null ? t.hoursUnknown : t.perWeek(formatHours(perWeek, language));
  return (
    <tr data-field={sideTask.id}>
      <th scope="row">
        <LinkButton onPress={() => openPlace({ type: 'side-task', id: sideTask.id })}>
          {t.sideTask(sideTask.title.trim())}
        </LinkButton>
      </th>
      <td className="rk-request-from">{hours}</td>
      <td className="rk-request-since">{since === null ? '–' : formatShortDate(since, language)}</td>
      <td className="rk-num">–</td>
      <td className="rk-request-state">
        {stage === 'granted' ? (
          <Tag tone="done" icon="verified">
            {t.agreed}
          </Tag>
        ) : (
          <Button size="small" onPress={() => agreeInTalk('sideTask', sideTask.id, today())}>
            <span aria-hidden="true">{t.agree}</span>
            <span className="rk-visually-hidden">{t.agreeOf(sideTask.title.trim())}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
