import { defineTexts } from './language.ts';

const usageNl = `Gebruik: npm run -s cli -- <opdracht> BESTAND [opties]

  check BESTAND      wat de coach zegt over een gedeeld plan
  inspect BESTAND    wat er in een Routekaart-bestand zit

  --json                 het antwoord als JSON
  --lang nl|en           de taal; anders die van LANG, anders Nederlands
  --passphrase-stdin     lees de wachtwoordzin van standaardinvoer
  --help                 deze uitleg

check eindigt met 0 als er niets of alleen een tip is, 1 bij "let op" en 2 bij een fout.
Met 3 eindigt elke opdracht als het bestand niet gelezen kon worden, met 64 als de opdracht niet klopt.
Buiten BESTAND wordt niets gelezen en er wordt niets geschreven.`;

const usageEn = `Usage: npm run -s cli -- <command> FILE [options]

  check FILE             what the coach says about a shared plan
  inspect FILE           what is in a Routekaart file

  --json                 the answer as JSON
  --lang nl|en           the language; else that of LANG, else Dutch
  --passphrase-stdin     read the passphrase from standard input
  --help                 this help

check ends with 0 when there is nothing or only a tip, 1 with a warning and 2 with an error.
Every command ends with 3 when the file could not be read, with 64 when the command is not right.
Nothing outside FILE is read, and nothing is written.`;

/** What the command line says. */
export const cliTexts = defineTexts(
  {
    usage: usageNl,
    unknownCommand: (word: string) => `Routekaart kent de opdracht "${word}" niet; met --help zie je wat er kan.`,
    unknownOption: (word: string) => `Routekaart kent de optie "${word}" niet; met --help zie je wat er kan.`,
    noCommand: 'Geef een opdracht en een bestand, bijvoorbeeld: check plan.routekaart.',
    oneFile: 'Geef één bestand, bijvoorbeeld: check plan.routekaart.',
    badLanguage: (word: string) => `Routekaart spreekt "${word}" niet; kies --lang nl of --lang en.`,
    notAFile: (name: string) => `${name} is geen gewoon bestand.`,
    unreadable: (name: string) => `${name} kan niet gelezen worden; kijk of het er is en of je erbij mag.`,
    severities: { error: 'fout', warning: 'let op', tip: 'tip' },
    nothingFound: 'Niets gevonden om over te vallen.',
    onlyWhole: 'Dit is geen gedeeld plan, dus de coach heeft er niets over te zeggen; het bestand is heel.',
    notJudged: (places: string) => `Niet nagekeken, want niet of niet helemaal gedeeld: ${places}.`,
    types: {
      share: 'een gedeeld plan',
      response: 'een reactie op een gedeeld plan',
      feedbackForm: 'een feedbackformulier',
      feedbackAnswer: 'een ingevuld feedbackformulier',
    },
    labels: {
      file: 'bestand',
      type: 'soort',
      version: 'versie van het bestand',
      madeWith: 'gemaakt met Routekaart',
      by: 'van',
      to: 'voor',
      plan: 'plan',
      round: 'ronde',
      date: 'datum',
      note: 'bericht',
      records: 'wat erin zit',
    },
    none: 'niets',
  },
  {
    usage: usageEn,
    unknownCommand: (word) => `Routekaart does not know the command "${word}"; --help shows what there is.`,
    unknownOption: (word) => `Routekaart does not know the option "${word}"; --help shows what there is.`,
    noCommand: 'Give a command and a file, for example: check plan.routekaart.',
    oneFile: 'Give one file, for example: check plan.routekaart.',
    badLanguage: (word) => `Routekaart does not speak "${word}"; choose --lang nl or --lang en.`,
    notAFile: (name) => `${name} is no ordinary file.`,
    unreadable: (name) => `${name} cannot be read; see whether it is there and whether you may.`,
    severities: { error: 'error', warning: 'warning', tip: 'tip' },
    nothingFound: 'Nothing found to trip over.',
    onlyWhole: 'This is no shared plan, so the coach has nothing to say about it; the file is whole.',
    notJudged: (places) => `Not checked, because not or not all of it was shared: ${places}.`,
    types: {
      share: 'a shared plan',
      response: 'a response to a shared plan',
      feedbackForm: 'a feedback form',
      feedbackAnswer: 'a feedback form that was filled in',
    },
    labels: {
      file: 'file',
      type: 'sort',
      version: 'version of the file',
      madeWith: 'made with Routekaart',
      by: 'from',
      to: 'for',
      plan: 'plan',
      round: 'round',
      date: 'date',
      note: 'message',
      records: 'what is in it',
    },
    none: 'nothing',
  },
);
