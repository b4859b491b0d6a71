import { consentOf, paymentOf } from '../model/consent.ts';
import type { PlanPart } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { PlanRecord, RecordOf } from '../model/records.ts';
import { needsAgreement, sideModelOf } from '../model/side-model.ts';

/** What one source is asked to pay of a cost, in cents. */
export interface AskedOfSource {
  readonly allocation: RecordOf<'allocation'>;
  readonly source: RecordOf<'budgetSource'>;
  readonly cents: number;
}

/** What a record asks of others, and whether it needs a yes at all. */
export interface Amount {
  /** Somebody has to say yes to it (method.md: budget, neventaak, werktijd). */
  readonly needsConsent: boolean;
  /** False when nothing is left to ask: no hours, no amount. */
  readonly isSomething: boolean;
  readonly cents: number | null;
  /** A week for a side task by the week and for a split; else in all. */
  readonly minutes: number | null;
  readonly sources: readonly AskedOfSource[];
}

const nothing: Amount = { needsConsent: false, isSomething: true, cents: null, minutes: null, sources: [] };

/** What is asked for a part, as it reads now. */
export function amountOf(view: PlanView, part: PlanPart, record: PlanRecord): Amount {
  switch (record.kind) {
    case 'cost':
      return amountOfCost(view, record);
    case 'allocation': {
      const source = view.get('budgetSource', record.sourceId);
      const isAsked = source !== undefined && source.sourceKind !== 'private' && !record.isSpent;
      const sources = source === undefined ? [] : [{ allocation: record, source, cents: record.amountCents }];
      return {
        ...nothing,
        needsConsent: isAsked,
        isSomething: record.amountCents > 0,
        cents: record.amountCents,
        sources,
      };
    }
    case 'sideTask': {
      const { isCoreTask, title, minutesPerWeek, totalMinutes } = record;
      const isNamed = title.trim() !== '';
      return {
        ...nothing,
        needsConsent: !isCoreTask && isNamed && sideModelOf(view) !== 'no',
        minutes: minutesPerWeek ?? totalMinutes,
      };
    }
    case 'activity': {
      const minutes = record.workMinutes;
      const isToCome = record.state === 'idea' || record.state === 'planned';
      const isSomething = (minutes ?? 0) > 0;
      return { ...nothing, needsConsent: isToCome && isSomething, isSomething, minutes };
    }
    case 'contractPeriod': {
      const { sidePermille, minutesPerWeek } = record;
      return {
        ...nothing,
        needsConsent: needsAgreement(view, record),
        minutes: Math.round((minutesPerWeek * sidePermille) / 1000),
      };
    }
    case 'learningQuestion':
      return { ...nothing, ...sumsOf(view, view.activitiesOf(record.id)) };
    case 'plan':
      return part === 'plan' ? { ...nothing, ...sumsOf(view, view.activities) } : nothing;
    default:
      return nothing;
  }
}

/** What one pays oneself asks nobody, and what is spent is no question any more, unless it was answered. */
function amountOfCost(view: PlanView, cost: RecordOf<'cost'>): Amount {
  const ofOthers = view.allocationsOf(cost.id).flatMap((allocation) => {
    const source = view.get('budgetSource', allocation.sourceId);
    const isAsked = source !== undefined && source.sourceKind !== 'private' && allocation.amountCents > 0;
    return isAsked ? [{ allocation, source, cents: allocation.amountCents }] : [];
  });
  const unspent = ofOthers.filter(({ allocation }) => !allocation.isSpent);
  const waiting = unspent.filter(({ allocation }) => paymentOf(view, allocation).state !== 'approved');
  const { answered } = consentOf(view, 'cost', cost.id);
  const sources = answered === null && waiting.length > 0 ? waiting : ofOthers;
  return {
    ...nothing,
    needsConsent: unspent.length > 0,
    isSomething: ofOthers.length > 0 || cost.amountCents !== 0,
    cents: sources.length === 0 ? cost.amountCents : sources.reduce((sum, { cents }) => sum + cents, 0),
    sources,
  };
}

function sumsOf(view: PlanView, activities: readonly RecordOf<'activity'>[]): Pick<Amount, 'cents' | 'minutes'> {
  const live = activities.filter((a) => a.state !== 'dropped');
  const cents = live.flatMap((a) => view.costsOf(a.id)).reduce((total, c) => total + (c.amountCents ?? 0), 0);
  return { cents, minutes: live.reduce((total, a) => total + (a.workMinutes ?? 0), 0) };
}
