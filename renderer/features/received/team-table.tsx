import { useState } from 'react';
import { formatEuros, formatHours, formatShortDate } from '#shared/text/format.ts';
import { receivedTexts } from '#shared/text/received.ts';
import { termTexts } from '#shared/text/terms.ts';
import { today } from '../../platform/clock.ts';
import type { ReceivedPlan } from '../../platform/received-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Tag, type TagTone } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { askRemoval } from './ask-removal.ts';
import { type ReceivedState, stateOf } from './received-state.ts';
import { type TeamChoice, type TeamOrder, type TeamRow, teamRows, teamSums } from './team-rows.ts';

const tones: Readonly<Record<ReceivedState, TagTone>> = {
  new: 'accent',
  newRound: 'accent',
  busy: 'plan',
  answered: 'done',
};

/** So many people are overseen without searching. */
const fewPeople = 7;

/** Everybody who shared a plan: what each asks, what was agreed, and when one talks. */
export function TeamTable({ plans }: { plans: readonly ReceivedPlan[] }) {
  const t = useTexts(receivedTexts);
  const language = useLanguage();
  const [choice, setChoice] = useState<TeamChoice>({
    order: 'shared',
    isDescending: true,
    search: '',
    isAsking: false,
  });
  const rows = teamRows(plans, choice, today(), language);
  const sort = (order: TeamOrder) =>
    setChoice((now) => ({
      ...now,
      order,
      // Names and days are looked for from the first, figures from the largest.
      isDescending: now.order === order ? !now.isDescending : order !== 'name' && order !== 'talk',
    }));
  const columns: readonly (readonly [TeamOrder, string, 'rk-num' | undefined])[] = [
    ['name', t.columns.name, undefined],
    ['open', t.columns.open, undefined],
    ['cents', t.columns.euros, 'rk-num'],
    ['minutes', t.columns.hours, 'rk-num'],
    ['talk', t.columns.talk, undefined],
    ['shared', t.columns.shared, undefined],
  ];
  return (
    <div className="rk-team">
      {plans.length > fewPeople && (
        <div className="rk-team-filters">
          <TextField label={t.search} value={choice.search} onChange={(search) => setChoice({ ...choice, search })} />
          <Checkbox isSelected={choice.isAsking} onChange={(isAsking) => setChoice({ ...choice, isAsking })}>
            {t.onlyAsking}
          </Checkbox>
        </div>
      )}
      <p className="rk-muted" role="status">
        {rows.length < plans.length ? t.some(rows.length, plans.length) : t.count(plans.length)}
      </p>
      <div className="rk-table-scroll">
        <table className="rk-table rk-team-table">
          <thead>
            <tr>
              {columns.map(([order, title, className]) => (
                <th
                  key={order}
                  scope="col"
                  className={className}
                  aria-sort={choice.order !== order ? 'none' : choice.isDescending ? 'descending' : 'ascending'}
                >
                  <button type="button" className="rk-team-sort" onClick={() => sort(order)}>
                    {title}
                    {choice.order === order && (
                      <Icon name={choice.isDescending ? 'arrow-down' : 'arrow-up'} size={12} />
                    )}
                  </button>
                </th>
              ))}
              <th scope="col">
                <span className="rk-visually-hidden">{t.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.plan.planId} row={row} />
            ))}
          </tbody>
          {rows.length > 1 && <Sums rows={rows} />}
        </table>
      </div>
    </div>
  );
}

function Row({ row: { plan, name, nextTalk } }: { row: TeamRow }) {
  const t = useTexts(receivedTexts);
  const language = useLanguage();
  const money = useMoneyAndHours();
  const { head, facts } = plan;
  const state = stateOf(plan);
  return (
    <tr>
      <th scope="row">
        <LinkButton onPress={() => openPlace({ type: 'received-plan', id: plan.planId }, { pin: true })}>
          {name || t.noName}
        </LinkButton>
        <span className="rk-team-more">{[head.jobTitle, head.title].filter((w) => w && w !== name).join(' · ')}</span>
      </th>
      <td>
        {facts === null ? t.notAsked : t.asks(facts.open)}
        {facts !== null && (facts.toDiscuss > 0 || facts.changed > 0) && (
          <span className="rk-team-more">
            {[t.toDiscuss(facts.toDiscuss), t.changed(facts.changed)].filter(Boolean).join(', ')}
          </span>
        )}
      </td>
      <td className="rk-num">
        {money.euros(facts?.openCents ?? 0)}
        <Agreed words={money.euros(facts?.agreedCents ?? 0)} />
      </td>
      <td className="rk-num">
        {money.hours(facts?.openMinutes ?? 0)}
        <Agreed words={money.hours(facts?.agreedMinutes ?? 0)} />
      </td>
      <td>{nextTalk && formatShortDate(nextTalk, language)}</td>
      <td>
        <Tag tone={tones[state]}>{t.states[state]}</Tag>
        <span className="rk-team-more">{t.round(head.round, head.sharedAt.slice(0, 10))}</span>
      </td>
      <td>
        <IconButton icon="trash" label={t.removeOf(name || t.noName)} onPress={() => void askRemoval(plan)} />
      </td>
    </tr>
  );
}

/** What was agreed already, under what is asked. */
function Agreed({ words }: { words: string }) {
  const t = useTexts(receivedTexts);
  return words === '' ? null : <span className="rk-team-more">{t.agreed(words)}</span>;
}

function Sums({ rows }: { rows: readonly TeamRow[] }) {
  const t = useTexts(receivedTexts);
  const money = useMoneyAndHours();
  const sums = teamSums(rows);
  return (
    <tfoot>
      <tr data-total>
        <th scope="row">{t.together}</th>
        <td>{t.asks(sums.open)}</td>
        <td className="rk-num">
          {money.euros(sums.openCents)}
          <Agreed words={money.euros(sums.agreedCents)} />
        </td>
        <td className="rk-num">
          {money.hours(sums.openMinutes)}
          <Agreed words={money.hours(sums.agreedMinutes)} />
        </td>
        <td colSpan={3} />
      </tr>
    </tfoot>
  );
}

/** Amounts in words; nothing for none. */
function useMoneyAndHours() {
  const language = useLanguage();
  const terms = useTexts(termTexts);
  return {
    euros: (cents: number) => (cents === 0 ? '' : formatEuros(cents, language)),
    hours: (minutes: number) => (minutes === 0 ? '' : `${formatHours(minutes, language)} ${terms.hourUnit}`),
  };
}
