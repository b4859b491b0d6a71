import './asks.css';
import { type Ask, type AskedByShare, asksOf, openAsks } from '#shared/asks/asks.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { askTexts } from '#shared/text/asks.ts';
import { formatEuros, formatShortDate } from '#shared/text/format.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Tag, type TagTone } from '../ui/tag.tsx';
import { AgreementChanges } from './agreement-changes.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

const icons: Readonly<Record<Ask['part'], IconName>> = {
  cost: 'credit-card',
  allocation: 'credit-card',
  sideTask: 'pie-chart',
  workTime: 'watch',
  split: 'pie-chart',
  learningQuestion: 'question',
  plan: 'book',
};

const looks: Readonly<Record<Ask['state'], TagTone>> = {
  open: 'plan',
  agreed: 'done',
  changed: 'warn',
  dropped: 'neutral',
  refused: 'warn',
};

/** What the owner asks of who reads this, each with what it takes and why: before the plan itself. */
export function Asks({ view, asked, Heading }: { view: PlanView; asked: AskedByShare; Heading: 'h2' | 'h3' }) {
  const { language, answers } = useSharedPlan();
  const t = askTexts[language];
  const asks = asksOf(view, asked);
  if (asks.length === 0) return null;
  const open = openAsks(asks);
  const changed = asks.filter((ask) => ask.state === 'changed');
  const rest = asks.filter((ask) => ask.state !== 'open' && ask.state !== 'changed');
  return (
    <section className="rk-shared-part rk-asks" aria-labelledby="rk-shared-asks">
      <Heading id="rk-shared-asks" className="rk-shared-heading">
        {t.title(view.plan.ownerName)}
      </Heading>
      {open.length === 0 && <p className="rk-muted">{t.nothingOpen}</p>}
      {answers !== null && open.length > 0 && answers.all(open)}
      <ul className="rk-ask-list">
        {[...changed, ...open].map((ask) => (
          <AskCard key={`${ask.part} ${ask.aboutId}`} ask={ask} view={view} />
        ))}
      </ul>
      {rest.length > 0 && (
        <ul className="rk-ask-list" data-settled>
          {rest.map((ask) => (
            <AskCard key={`${ask.part} ${ask.aboutId}`} ask={ask} view={view} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AskCard({ ask, view }: { ask: Ask; view: PlanView }) {
  const { language, answers } = useSharedPlan();
  const t = askTexts[language];
  const reason = reasonOf(view, ask);
  return (
    <li className="rk-ask" data-state={ask.state} data-ask={ask.aboutId}>
      <div className="rk-ask-head">
        <Icon name={icons[ask.part]} />
        <span className="rk-shared-name">{ask.title}</span>
        <span className="rk-caption rk-muted">{t.parts[ask.part]}</span>
        {ask.state !== 'open' && <Tag tone={looks[ask.state]}>{t.states[ask.state]}</Tag>}
      </div>
      <AskFacts ask={ask} />
      {reason !== '' && <p className="rk-shared-text">{t.because(reason)}</p>}
      {askedBefore(view, ask).map(({ of, on }) => (
        <p key={`${of} ${on}`} className="rk-caption rk-muted">
          {t.askedOn(of, formatShortDate(on, language))}
        </p>
      ))}
      {ask.answered !== null && ask.state !== 'open' && (
        <p className="rk-caption rk-muted">
          {ask.answered.on !== null && t.wasAnswered(ask.answered.by, formatShortDate(ask.answered.on, language))}
          {ask.answered.words !== '' && ` · ${ask.answered.words}`}
        </p>
      )}
      {ask.state === 'changed' && (
        <div className="rk-ask-changes">
          <p>{t.changedText}</p>
          <AgreementChanges changes={ask.changes} view={view} aboutId={ask.aboutId} />
        </div>
      )}
      {answers !== null && (ask.state === 'open' || ask.state === 'changed') && answers.one(ask)}
    </li>
  );
}

/** How much is asked: euros by source, and hours. */
function AskFacts({ ask: { cents, minutes, sources, part } }: { ask: Ask }) {
  const { language, hours } = useSharedPlan();
  const t = askTexts[language];
  const bySource = sources.map(({ source, cents: amount }) => `${source.name} ${formatEuros(amount, language)}`);
  const isWeekly = part === 'sideTask' || part === 'split';
  const facts = [
    cents === null || cents === 0 ? '' : formatEuros(cents, language),
    minutes === null || minutes === 0 ? '' : isWeekly ? t.perWeek(hours(minutes)) : t.inWorkTime(hours(minutes)),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <p className="rk-ask-facts">
      <strong>{facts.join(' · ')}</strong>
      {bySource.length > 0 && <span className="rk-muted"> {bySource.join(', ')}</span>}
    </p>
  );
}

/** When it was asked, and of whom: what was written down of it, and the round. */
function askedBefore(view: PlanView, { aboutId, asked }: Ask): { readonly of: string; readonly on: string }[] {
  const said = view.asksAbout(aboutId).map(({ askedOf, askedOn }) => ({ of: askedOf, on: askedOn }));
  const isSaid = said.some(({ of, on }) => of === asked?.of && on === asked.on);
  return asked?.on == null || isSaid ? said : [...said, { of: asked.of, on: asked.on }];
}

/** What it is for: the learning question it belongs to, or what a side task contributes. */
function reasonOf(view: PlanView, { record }: Ask): string {
  if (record === null) return '';
  if (record.kind === 'sideTask') return record.contribution.trim();
  const activity = record.kind === 'cost' ? view.get('activity', record.activityId) : record;
  if (activity?.kind !== 'activity' || activity.learningQuestionId === null) return '';
  return view.get('learningQuestion', activity.learningQuestionId)?.text.trim() ?? '';
}
