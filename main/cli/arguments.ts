import { realDate } from '#shared/lines/day.ts';
import { cliTexts } from '#shared/text/cli.ts';
import type { Language } from '#shared/text/language.ts';

export interface Command {
  readonly command: 'check' | 'inspect' | 'read' | 'asks' | 'line' | 'help';
  /** The file; of `line` the line itself. */
  readonly file: string;
  /** What a line is about; null for the other commands. */
  readonly about: 'hours' | 'leave' | null;
  /** The day it is supposed to be, YYYY-MM-DD; null = the real one. */
  readonly today: string | null;
  readonly asJson: boolean;
  readonly language: Language;
  readonly passphraseFromInput: boolean;
}

/** A mistake in what was typed; the message is the sentence for the user. */
export class UsageMistake extends Error {}

/** Reads the words of the command line. `locale` = LANG. Throws UsageMistake. */
export function readCommand(words: readonly string[], locale: string | undefined): Command {
  const end = words.indexOf('--');
  const before = end < 0 ? words : words.slice(0, end);
  const language = languageOf(before, locale);
  const t = cliTexts[language];
  const plain: string[] = [];
  const options = new Set<string>();
  for (let i = 0; i < before.length; i++) {
    const word = before[i] as string;
    // A line may begin with a sign, as "- 2 uur".
    if (plain.length === 2 && plain[0] === 'line' && !/^--(?:lang|today|json|help)\b/.test(word)) plain.push(word);
    else if (word === '--lang' || word === '--today') i++;
    else if (['--json', '--help', '--passphrase-stdin'].includes(word)) options.add(word);
    else if (word.startsWith('-') && !/^--(?:lang|today)=/.test(word)) throw new UsageMistake(t.unknownOption(word));
    else if (!word.startsWith('--')) plain.push(word);
  }
  if (end >= 0) plain.push(...words.slice(end + 1));
  const today = optionOf(before, '--today') ?? null;
  if (today !== null && realDay(today) === null) throw new UsageMistake(t.badDay(today));
  const rest = {
    asJson: options.has('--json'),
    language,
    passphraseFromInput: options.has('--passphrase-stdin'),
    about: null,
    today,
  };
  if (options.has('--help')) return { command: 'help', file: '', ...rest };
  const [command, file, more] = plain;
  if (command === undefined) throw new UsageMistake(t.noCommand);
  if (command === 'line') {
    const isAbout = file === 'hours' || file === 'leave';
    if (!isAbout || more === undefined || plain.length > 3) throw new UsageMistake(t.oneLine);
    return { command, file: more, ...rest, about: file };
  }
  if (command !== 'check' && command !== 'inspect' && command !== 'read' && command !== 'asks')
    throw new UsageMistake(t.unknownCommand(command));
  if (!file || more !== undefined) throw new UsageMistake(t.oneFile);
  return { command, file, ...rest };
}

function languageOf(words: readonly string[], locale: string | undefined): Language {
  const asked = optionOf(words, '--lang');
  const byLocale: Language = locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
  if (asked === undefined) return byLocale;
  if (asked !== 'nl' && asked !== 'en') throw new UsageMistake(cliTexts[byLocale].badLanguage(asked));
  return asked;
}

/** "--name value" or "--name=value"; empty when its value is missing. */
function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name);
  return at >= 0 ? (words[at + 1] ?? '') : words.find((w) => w.startsWith(`${name}=`))?.slice(name.length + 1);
}

function realDay(text: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && realDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
