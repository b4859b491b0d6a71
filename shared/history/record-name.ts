import { kindNames } from '../model/names.ts';
import type { Kind, PlanRecord, RecordOf } from '../model/records.ts';
import { formatDate, formatEuros } from '../text/format.ts';
import { historyTexts } from '../text/history.ts';
import type { Language } from '../text/language.ts';

/** Finds a record that another one refers to; a PlanView's `records.get` will do. */
export type FindRecord = (id: string) => PlanRecord | undefined;

/** A new kind without a way to be named does not compile. */
type Namers = { readonly [K in Kind]: (record: RecordOf<K>, language: Language, find: FindRecord) => string };

const longest = 60;

/** "eis ‘Nota’s schrijven’", "eigen score 3 voor ‘Nota’s schrijven’": a record as one would mention it in a sentence. */
export function recordName(record: PlanRecord, language: Language, find: FindRecord = () => undefined): string {
  const namer = namers[record.kind] as (record: PlanRecord, language: Language, find: FindRecord) => string;
  return namer(record, language, find);
}

/** A title, cut at a word when it is long: "Hoe schrijf ik een nota die …". One line. */
export function shortened(title: string, length = longest): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  const cut = line.slice(0, space > length / 2 ? space : length);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)} …`;
}

function titled<K extends Kind>(kind: K, title: (record: RecordOf<K>) => string) {
  return (record: RecordOf<K>, language: Language): string => quoted(kindNames[language][kind].one, title(record));
}

function dated<K extends Kind>(kind: K, date: (record: RecordOf<K>) => string) {
  return (record: RecordOf<K>, language: Language): string =>
    historyTexts[language].names.ofDay(kindNames[language][kind].one, formatDate(date(record), language));
}

const namers: Namers = {
  plan: titled('plan', (r) => r.title),
  jobProfile: titled('jobProfile', (r) => r.title),
  requirement: titled('requirement', (r) => r.title),
  quality: titled('quality', (r) => r.title),
  selfScore: (r, language, find) =>
    forRequirement(historyTexts[language].names.selfScore(String(r.level)), r.requirementId, language, find),
  feedback: (r, language, find) => {
    const giver = shortened(r.giverName);
    const name = giver === '' ? kindNames[language].feedback.one : historyTexts[language].names.feedback(giver);
    return forRequirement(name, r.requirementId, language, find);
  },
  conversation: (r, language) =>
    r.withName.trim() === ''
      ? kindNames[language].conversation.one
      : historyTexts[language].names.conversation(shortened(r.withName)),
  agreedLevel: (r, language, find) =>
    forRequirement(historyTexts[language].names.agreedLevel(String(r.level)), r.requirementId, language, find),
  commitment: titled('commitment', (r) => r.title),
  learningQuestion: titled('learningQuestion', (r) => r.shortTitle || r.text),
  activity: titled('activity', (r) => r.title),
  parkedIdea: titled('parkedIdea', (r) => r.title),
  ownLibraryItem: titled('ownLibraryItem', (r) => r.title),
  budgetSource: titled('budgetSource', (r) => r.name),
  cost: (r, language, find) => {
    const activity = find(r.activityId);
    return quoted(kindNames[language].cost.one, r.title || (activity?.kind === 'activity' ? activity.title : ''));
  },
  allocation: (r, language) => historyTexts[language].names.allocation(formatEuros(r.amountCents, language)),
  sideTask: titled('sideTask', (r) => r.title),
  scan: dated('scan', (r) => r.startedOn),
  scanStep: (_r, language) => kindNames[language].scanStep.one,
  belief: titled('belief', (r) => r.text),
  climateSheet: dated('climateSheet', (r) => r.filledOn),
  reflection: titled('reflection', (r) => r.title || r.whatHappened),
  talkPoint: titled('talkPoint', (r) => r.text),
  dismissal: titled('dismissal', (r) => r.reason),
  ruleSetting: titled('ruleSetting', () => ''),
  contractPeriod: dated('contractPeriod', (r) => r.startDate),
  coreTask: titled('coreTask', (r) => r.title),
  leave: (r, language) =>
    r.title.trim() === ''
      ? dated('leave', () => r.startDate)(r, language)
      : quoted(kindNames[language].leave.one, r.title),
  hourEntry: dated('hourEntry', (r) => r.workedOn),
  practiceMoment: dated('practiceMoment', (r) => r.plannedOn),
  calendarEntry: titled('calendarEntry', () => ''),
  reminder: titled('reminder', () => ''),
  share: titled('share', (r) => r.receiverName),
  remark: titled('remark', (r) => r.text),
  proposal: titled('proposal', (r) => r.aboutName),
  ask: titled('ask', (r) => r.aboutName),
  decision: titled('decision', (r) => r.aboutName),
  feedbackRequest: titled('feedbackRequest', (r) => r.title),
};

function quoted(kind: string, title: string): string {
  const short = shortened(title);
  return short === '' ? kind : `${kind} ‘${short}’`;
}

function forRequirement(name: string, requirementId: string, language: Language, find: FindRecord): string {
  const requirement = find(requirementId);
  if (requirement?.kind !== 'requirement' || requirement.title.trim() === '') return name;
  return historyTexts[language].names.forRequirement(name, shortened(requirement.title));
}
