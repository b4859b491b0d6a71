import { sumsAsked } from '../model/consent-asked.ts';
import { standingOf } from '../model/gap.ts';
import type { ClimateDimension } from '../model/kinds/self-direction.ts';
import { entryName, logbookOf } from '../model/logbook.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { sideModelOf } from '../model/side-model.ts';
import type { TalkPointOrigin } from '../model/talk-points.ts';
import { lowFactorsWithoutStep } from '../scan/made.ts';
import { stepsFor } from '../scan/steps.ts';
import { climateTexts } from '../text/climate.ts';
import type { Language } from '../text/language.ts';
import { talkProposalTexts } from '../text/talk-proposals.ts';
import type { Finding } from './engine.ts';
import { nameOf } from './name.ts';
import { isBlank, openRequirements } from './reading.ts';

type Words = (typeof talkProposalTexts)['nl'];
type Facts<K extends keyof Words> = Parameters<Words[K]> extends readonly [infer D] ? D : Record<string, never>;

/** Something worth talking about, with where it comes from. Its words: {@link wordProposal}. */
export interface TalkProposal {
  readonly origin: TalkPointOrigin;
  /** The same thing has the same key for as long as it stands; a point that was made of it keeps it. */
  readonly sourceKey: string;
  readonly words: keyof Words;
  readonly data: unknown;
}

/** What is private proposes only when its owner ticks it for this conversation. */
export interface PrivateSources {
  readonly logbook: boolean;
  readonly beliefs: boolean;
}

/** More lessons than this are a story of their own. */
const mostEntries = 8;

/**
 * What a plan proposes for a conversation, the most pressing first: findings of the coach that two people have to solve, money
 * that waits for a yes, gaps, and what the owner ticks of the private parts. Left out is what stands in this conversation, waits
 * for one, or was talked about in the last one.
 */
export function talkProposals(
  view: PlanView,
  findings: readonly Finding[],
  conversationId: string,
  sources: PrivateSources,
): TalkProposal[] {
  const told = alreadyTold(view, conversationId);
  const all = [
    ...fromFindings(view, findings),
    ...sideModelAsked(view),
    ...moneyAsked(view),
    ...lowFactors(view),
    ...gaps(view),
    ...(sources.beliefs ? beliefs(view) : []),
    ...(sources.logbook ? lessons(view) : []),
  ];
  const seen = new Set<string>();
  return all.filter(({ sourceKey }) => {
    if (told.has(sourceKey) || seen.has(sourceKey)) return false;
    seen.add(sourceKey);
    return true;
  });
}

/** A proposal in the language of the user. */
export function wordProposal(proposal: TalkProposal, language: Language): string {
  const say = talkProposalTexts[language][proposal.words] as (data: never) => string;
  return say(proposal.data as never);
}

function proposal<K extends keyof Words>(
  origin: TalkPointOrigin,
  sourceKey: string,
  words: K,
  data: Facts<K>,
): TalkProposal {
  return { origin, sourceKey, words, data };
}

/** The keys that are not proposed again. */
function alreadyTold(view: PlanView, conversationId: string): ReadonlySet<string> {
  const before = view.conversations.findLast((c) => c.id !== conversationId && c.state === 'held');
  const told = view.talkPoints.filter(
    (point) =>
      point.conversationId === conversationId ||
      point.conversationId === null ||
      (point.conversationId === before?.id && point.isDiscussed) ||
      view.get('conversation', point.conversationId)?.state === 'planned',
  );
  return new Set(told.map((point) => point.sourceKey).filter((key) => key !== ''));
}

/** Findings that are better solved by two than by one; the others stay with the coach. */
function fromFindings(view: PlanView, findings: readonly Finding[]): TalkProposal[] {
  return order.flatMap((ruleId) =>
    findings.filter((finding) => finding.ruleId === ruleId).flatMap((finding) => ofFinding(view, finding) ?? []),
  );
}

const order = [
  'commitment-overdue',
  'scores-far-apart',
  'climate-views-differ',
  'side-task-without-agreement',
  'own-means-for-required-training',
  'cost-late-in-year',
  'cost-without-allocation',
  'training-without-manager-support',
  'source-amount-unknown',
  'too-many-active-questions',
] as const;

function ofFinding(view: PlanView, { ruleId, recordId, data }: Finding): TalkProposal | undefined {
  const record = view.records.get(recordId);
  if (record === undefined) return undefined;
  const name = nameOf(view, record);
  const key = `coach:${ruleId}:${recordId}`;
  const coach = <K extends keyof Words>(words: K, facts: Facts<K>) => proposal('coach', key, words, facts);
  switch (ruleId as (typeof order)[number]) {
    case 'commitment-overdue':
      return record.kind === 'commitment' && record.dueDate !== null
        ? coach('commitmentOverdue', { name, dueDate: record.dueDate })
        : undefined;
    case 'scores-far-apart':
      return coach('scoresFarApart', data as Facts<'scoresFarApart'>);
    case 'climate-views-differ':
      return aboutClimate(record.id, (data as { dimension: ClimateDimension }).dimension);
    case 'side-task-without-agreement':
      return coach('sideTask', { name });
    case 'own-means-for-required-training':
      return coach('ownMeans', { name });
    case 'cost-late-in-year':
      return coach('promise', data as Facts<'promise'>);
    case 'cost-without-allocation':
      return coach('whoPays', data as Facts<'whoPays'>);
    case 'training-without-manager-support':
      return coach('managerSupport', { name });
    case 'source-amount-unknown':
      return coach('budgetUnknown', { name });
    case 'too-many-active-questions':
      return coach('tooManyQuestions', { count: view.learningQuestions.filter((q) => q.state === 'active').length });
  }
}

function aboutClimate(sheetId: string, dimension: ClimateDimension): TalkProposal {
  const say = ({ point, dimensions }: (typeof climateTexts)['nl']) => point(dimensions[dimension].name);
  return proposal('climate', `climate:${sheetId}`, 'step', { nl: say(climateTexts.nl), en: say(climateTexts.en) });
}

/** "Nog niet, ik wil het vragen": whether the job knows a side task. */
function sideModelAsked(view: PlanView): TalkProposal[] {
  return sideModelOf(view) === 'toAsk' ? [proposal('coach', `coach:side-model:${view.plan.id}`, 'sideModel', {})] : [];
}

/** What was asked of a source that is not one's own, and waits for a yes. */
function moneyAsked(view: PlanView): TalkProposal[] {
  return sumsAsked(view).map(({ cost, cents }) =>
    proposal('coach', `coach:requested:${cost.id}`, 'requested', { name: nameOf(view, cost), cents }),
  );
}

/** Open gaps, the widest first. */
function gaps(view: PlanView): TalkProposal[] {
  return openRequirements(view)
    .map((requirement) => ({ requirement, standing: standingOf(view, requirement) }))
    .filter(({ standing }) => (standing.gap ?? 0) > 0)
    .sort((a, b) => (b.standing.gap ?? 0) - (a.standing.gap ?? 0))
    .map(({ requirement, standing }) =>
      proposal('gap', `gap:${requirement.id}`, 'gap', {
        name: nameOf(view, requirement),
        level: standing.required - (standing.gap ?? 0),
        required: standing.required,
      }),
    );
}

/** What one believes about one's own learning, in the words that look ahead where there are any. */
function beliefs(view: PlanView): TalkProposal[] {
  return view.beliefs
    .filter((belief) => !isBlank(belief.text))
    .map((belief) =>
      proposal('belief', `belief:${belief.id}`, 'ownWords', { text: belief.reframing.trim() || belief.text.trim() }),
    );
}

/** A low factor of the newest scan with nothing under way, as the question of its first small step (method.md, coach 18). */
function lowFactors(view: PlanView): TalkProposal[] {
  return lowFactorsWithoutStep(view).flatMap(({ factor, scan }) => {
    const [step] = stepsFor(scan, factor);
    if (step === undefined) return [];
    return [proposal('scan', `scan:${step.id}`, 'step', { nl: step.words.nl.ask, en: step.words.en.ask })];
  });
}

/** What was learned of late, newest first. */
function lessons(view: PlanView): TalkProposal[] {
  return logbookOf(view)
    .filter((entry) => !isBlank(entry.lesson))
    .slice(0, mostEntries)
    .map((entry) => proposal('logbook', `logbook:${entry.id}`, 'ownWords', { text: toldOf(entry) }));
}

function toldOf(entry: RecordOf<'reflection'>): string {
  const name = entryName(entry);
  const lesson = entry.lesson.trim();
  return isBlank(entry.title) || name === lesson ? lesson : `${name}: ${lesson}`;
}
