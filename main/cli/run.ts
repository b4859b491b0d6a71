import path from 'node:path';
import { wordFinding } from '#shared/coach/coach.ts';
import type { Severity } from '#shared/coach/define.ts';
import { recordName } from '#shared/history/record-name.ts';
import { kindNames } from '#shared/model/names.ts';
import { checkShare } from '#shared/share/check-share.ts';
import type { RoutekaartFile } from '#shared/share/envelope.ts';
import { factsOf } from '#shared/share/inspect.ts';
import type { ShareProblem } from '#shared/share/problem.ts';
import { readFile, viewOfShare } from '#shared/share/read-file.ts';
import { unseal } from '#shared/share/unseal.ts';
import { cliTexts } from '#shared/text/cli.ts';
import { coachTexts } from '#shared/text/coach.ts';
import { formatDate } from '#shared/text/format.ts';
import { shareProblemSentence } from '#shared/text/share-errors.ts';
import { readOpenedFile } from '../opened/read-opened-file.ts';
import { type Command, readCommand, UsageMistake } from './arguments.ts';
import { askLines, askRows } from './asks.ts';
import { answerLine, lineWords } from './line.ts';
import { readFrom } from './read.ts';
import { calendarLine } from './read-calendar.ts';
import { safeJson, safeLine } from './safe-text.ts';
import { usageTexts } from './usage.ts';

/** What the program has around it. */
export interface Surroundings {
  /** LANG. */
  readonly locale: string | undefined;
  /** The folder the user typed in. */
  readonly folder: string;
  /** The calendar day, YYYY-MM-DD. */
  readonly today: string;
  /** All of standard input, as text; asked for only when the passphrase comes from there. */
  readonly input: () => Promise<string>;
}

/** What to print, and the code to end with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
}

const codes = { refused: 2, unread: 3, usage: 64 } as const;
const codeOfSeverity: Readonly<Record<Severity, number>> = { tip: 0, warning: 1, error: 2 };

/** Runs a command. Reads the named file and nothing else, and writes nothing. */
export async function run(words: readonly string[], around: Surroundings): Promise<Outcome> {
  let command: Command;
  try {
    command = readCommand(words, around.locale);
  } catch (mistake) {
    if (mistake instanceof UsageMistake) return complaint(codes.usage, mistake.message);
    throw mistake;
  }
  const { language } = command;
  if (command.command === 'help') return { code: 0, out: `${usageTexts[language].usage}\n`, complaint: '' };
  if (command.about !== null) {
    const answer = answerLine(command.about, command.file, command.today ?? around.today, language);
    return said(
      0,
      command.asJson ? safeJson(answer) : lineWords(answer, language).split('\n').map(safeLine).join('\n'),
    );
  }
  const name = path.basename(command.file);
  const opened = readOpenedFile(path.resolve(around.folder, command.file));
  if ('problem' in opened) {
    const t = cliTexts[language];
    if (opened.problem === 'too-large') return refused({ code: 'too-large', data: {} }, name, command);
    return complaint(codes.unread, opened.problem === 'not-a-file' ? t.notAFile(name) : t.unreadable(name));
  }
  const bytes = Buffer.from(opened.base64, 'base64');
  if (command.command === 'read') return tellOf(bytes, name, command, command.today ?? around.today);
  const read = await readSealed(bytes, command, around);
  if (!read.ok) return refused(read.problem, name, command);
  switch (command.command) {
    case 'check':
      return check(read.value, name, command, around.today);
    case 'asks':
      return asks(read.value, command);
    default:
      return inspect(read.value, name, command);
  }
}

async function readSealed(bytes: Uint8Array, command: Command, around: Surroundings) {
  if (!command.passphraseFromInput) return readFile(bytes);
  const opened = await unseal(bytes, (await around.input()).replace(/\r?\n$/, ''));
  return opened.ok ? readFile(opened.value) : opened;
}

function check(file: RoutekaartFile, name: string, { asJson, language }: Command, today: string): Outcome {
  const t = cliTexts[language];
  if (file.type !== 'share') {
    const out = asJson ? safeJson({ file: name, type: file.type, findings: [], notChecked: [] }) : t.onlyWhole;
    return said(0, out);
  }
  const { findings, notJudged } = checkShare(file, today);
  const view = viewOfShare(file);
  const find = (id: string) => view.records.get(id);
  const worded = findings.map((finding) => {
    const record = find(finding.recordId);
    const { what, why } = wordFinding(finding, language);
    return {
      rule: finding.ruleId,
      severity: finding.severity,
      place: finding.place,
      record: finding.recordId as string,
      name: record ? recordName(record, language, find) : '',
      field: finding.field,
      what,
      why,
    };
  });
  const code = Math.max(0, ...findings.map((f) => codeOfSeverity[f.severity]));
  if (asJson) return said(code, safeJson({ file: name, type: file.type, findings: worded, notChecked: notJudged }));
  const lines = worded.map(
    ({ severity, place, what }) => `${t.severities[severity]} · ${coachTexts[language].places[place]} · ${what}`,
  );
  if (lines.length === 0) lines.push(t.nothingFound);
  if (notJudged.length > 0) lines.push(t.notJudged(notJudged.map((p) => coachTexts[language].places[p]).join(', ')));
  return said(code, lines.map(safeLine).join('\n'));
}

function asks(file: RoutekaartFile, { asJson, language }: Command): Outcome {
  if (file.type !== 'share') return complaint(codes.unread, cliTexts[language].noAsks);
  const rows = askRows(file, language);
  return said(0, asJson ? safeJson(rows) : askLines(rows, language).map(safeLine).join('\n'));
}

function inspect(file: RoutekaartFile, name: string, { asJson, language }: Command): Outcome {
  const facts = factsOf(file);
  if (asJson) return said(0, safeJson({ file: name, ...facts }));
  const { labels, types, none } = cliTexts[language];
  const counts = facts.counts.map(({ kind, count }) => {
    const { one, many } = kindNames[language][kind];
    return `${count} ${count === 1 ? one : many}`;
  });
  const rows: [string, string | null][] = [
    [labels.file, name],
    [labels.type, types[facts.type]],
    [labels.version, String(facts.version)],
    [labels.madeWith, facts.madeWith],
    [labels.by, facts.by],
    [labels.to, facts.to],
    [labels.plan, facts.plan],
    [labels.round, facts.round === null ? null : String(facts.round)],
    [labels.date, formatDate(facts.at.slice(0, 10), language)],
    [labels.note, facts.note],
    [labels.records, counts.join(', ') || none],
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const lines = rows.flatMap(([label, value]) => (value ? [`${label.padEnd(width)}${safeLine(value)}`] : []));
  return said(0, lines.join('\n'));
}

/** What a job profile or a calendar holds. Refused with 2, as only this command can. */
async function tellOf(bytes: Uint8Array, name: string, { asJson, language }: Command, today: string): Promise<Outcome> {
  const answer = await readFrom(name, bytes, language, today);
  if ('sentence' in answer) return complaint(codes.refused, answer.sentence);
  if (asJson) return said(0, safeJson(answer));
  if (answer.kind === 'calendar') return said(0, answer.entries.map(calendarLine).map(safeLine).join('\n'));
  const lines = answer.proposals.flatMap((p) => [
    `${p.ticked ? '[x]' : '[ ]'} ${p.title}${p.levelWords ? ` (${p.levelWords})` : ''}`,
    ...p.behaviours.map((b) => `      - ${b}`),
  ]);
  return said(0, lines.map(safeLine).join('\n'));
}

function refused(problem: ShareProblem, name: string, { asJson, language }: Command): Outcome {
  const sentence = shareProblemSentence(problem, language);
  const out = asJson ? `${safeJson({ file: name, problem: problem.code })}\n` : '';
  return { code: codes.unread, out, complaint: `${sentence}\n` };
}

function said(code: number, out: string): Outcome {
  return { code, out: `${out}\n`, complaint: '' };
}

function complaint(code: number, sentence: string): Outcome {
  return { code, out: '', complaint: `${safeLine(sentence)}\n` };
}
