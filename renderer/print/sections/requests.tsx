import { type ManagerRequest, type RequestStage, requestsOf, sumOfStage } from '#shared/model/requests.ts';
import { minutesPerWeekOf } from '#shared/model/side-time.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { printBudgetTexts } from '#shared/text/print-budget.ts';
import { AmountCell } from '../blocks/amount-cell.tsx';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { Fill } from '../charts/fill.tsx';
import { usePrint } from '../print-context.ts';

const stages: readonly RequestStage[] = ['toAsk', 'asked', 'granted'];

/** Everything the manager has to say yes to, with room for the answers. */
export function Requests() {
  const { t, view, language } = usePrint();
  const words = printBudgetTexts[language];
  const { plan } = view;
  const requests = requestsOf(view);
  const workTime = requests.filter((r) => r.kind === 'workTime');
  return (
    <>
      <div className="mast">
        <span>{t.overviews.requests}</span>
        <span>{plan.department}</span>
      </div>
      <h1 className="long">{words.requestsLead(plan.managerName.trim())}</h1>
      <p className="job">{plan.ownerName.trim()}</p>
      {requests.length === 0 && <p className="empty">{words.noRequests}</p>}
      {stages.map((stage) => {
        const rows = requests.filter((r) => r.kind !== 'workTime' && r.stage === stage);
        return rows.length > 0 && <StageTable key={stage} stage={stage} requests={rows} />;
      })}
      {workTime.length > 0 && <WorkTime requests={workTime} />}
      {requests.some((r) => r.stage !== 'granted') && <p className="request-signature">{words.signature}</p>}
    </>
  );
}

function StageTable({ stage, requests }: { stage: RequestStage; requests: readonly ManagerRequest[] }) {
  const { t, language, code, euros } = usePrint();
  const words = printBudgetTexts[language];
  const money = requests.filter((r) => r.kind === 'money');
  return (
    <table className={keepIfShort(requests.length)}>
      <caption>{words.stage[stage]}</caption>
      <Columns widths={[10, 'rest', 38, 22, 22, 24]} />
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.since}</th>
          <th scope="col" className="num">
            {words.amount}
          </th>
          <th scope="col" className="after-num">
            {words.answer}
          </th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.key}>
            <td className="code">{request.kind === 'money' ? code(request.activity.id) : ''}</td>
            <RequestCells request={request} />
            <td className="after-num">{stage === 'granted' ? words.yes : <YesOrNo />}</td>
          </tr>
        ))}
        {money.length > 1 && (
          <tr className="total">
            <td />
            <th scope="row">{t.together}</th>
            <td />
            <td />
            <AmountCell amount={euros(sumOfStage(money, stage))} />
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function RequestCells({ request }: { request: ManagerRequest }) {
  const { view, terms, language, euros, hours } = usePrint();
  const words = printBudgetTexts[language];
  const since = request.kind === 'workTime' ? null : request.since;
  const sinceCell = <td>{since === null ? '–' : formatShortDate(since, language)}</td>;
  if (request.kind === 'money') {
    const { activity, cost, source, cents } = request;
    return (
      <>
        <th scope="row" className="title">
          {activity.title}
          {cost.title.trim() !== '' && <span className="sub">{cost.title}</span>}
        </th>
        <td>{source.name.trim() || terms.sourceKind[source.sourceKind]}</td>
        {sinceCell}
        <AmountCell amount={euros(cents)} />
      </>
    );
  }
  if (request.kind === 'workTime') return null;
  const { title } = request.sideTask;
  const perWeek = minutesPerWeekOf(view, request.sideTask);
  return (
    <>
      <th scope="row" className="title">
        {words.sideTask(title)}
      </th>
      <td>{perWeek === null ? words.hoursUnknown : words.perWeek(hours(perWeek))}</td>
      {sinceCell}
      <td className="num">–</td>
    </>
  );
}

/** Two boxes to tick by hand. */
function YesOrNo() {
  const words = printBudgetTexts[usePrint().language];
  return (
    <span className="request-answer">
      {[words.yes, words.no].map((word) => (
        <span key={word}>
          <Drawing width={3.4} height={3.4}>
            <Fill kind="open" x={0.2} y={0.2} width={3} height={3} />
          </Drawing>
          {word}
        </span>
      ))}
    </span>
  );
}

function WorkTime({ requests }: { requests: readonly Extract<ManagerRequest, { kind: 'workTime' }>[] }) {
  const { t, language, code, hours } = usePrint();
  const words = printBudgetTexts[language];
  return (
    <table className={keepIfShort(requests.length)}>
      <caption>{words.workTimeRequests}</caption>
      <Columns widths={[10, 'rest', 60, 22, 24]} />
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.when}</th>
          <th scope="col" className="num">
            {words.workTime}
          </th>
          <th scope="col" className="after-num">
            {words.answer}
          </th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ key, activity, minutes }) => (
          <tr key={key}>
            <td className="code">{code(activity.id)}</td>
            <th scope="row" className="title">
              {activity.title}
            </th>
            <td>{formatPeriod(activity.startDate, activity.endDate, language) || '–'}</td>
            <td className="num">{t.hours(hours(minutes))}</td>
            <td className="after-num">
              <YesOrNo />
            </td>
          </tr>
        ))}
        {requests.length > 1 && (
          <tr className="total">
            <td />
            <th scope="row">{t.together}</th>
            <td />
            <td className="num">{t.hours(hours(requests.reduce((sum, r) => sum + r.minutes, 0)))}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}
