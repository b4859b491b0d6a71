import { cliTexts } from '#shared/text/cli.ts';
import type { Language } from '#shared/text/language.ts';

export interface Command {
  readonly command: 'check' | 'inspect' | 'help';
  readonly file: string;
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
    if (word === '--lang') i++;
    else if (['--json', '--help', '--passphrase-stdin'].includes(word)) options.add(word);
    else if (word.startsWith('-') && !word.startsWith('--lang=')) throw new UsageMistake(t.unknownOption(word));
    else if (!word.startsWith('--lang=')) plain.push(word);
  }
  if (end >= 0) plain.push(...words.slice(end + 1));
  const rest = { asJson: options.has('--json'), language, passphraseFromInput: options.has('--passphrase-stdin') };
  if (options.has('--help')) return { command: 'help', file: '', ...rest };
  const [command, file, more] = plain;
  if (command === undefined) throw new UsageMistake(t.noCommand);
  if (command !== 'check' && command !== 'inspect') throw new UsageMistake(t.unknownCommand(command));
  if (!file || more !== undefined) throw new UsageMistake(t.oneFile);
  return { command, file, ...rest };
}

function languageOf(words: readonly string[], locale: string | undefined): Language {
  const at = words.indexOf('--lang');
  const asked = at >= 0 ? (words[at + 1] ?? '') : words.find((w) => w.startsWith('--lang='))?.slice('--lang='.length);
  const byLocale: Language = locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
  if (asked === undefined) return byLocale;
  if (asked !== 'nl' && asked !== 'en') throw new UsageMistake(cliTexts[byLocale].badLanguage(asked));
  return asked;
}
