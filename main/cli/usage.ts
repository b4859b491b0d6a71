import { defineTexts } from '#shared/text/language.ts';

/** The help. It stands here because it names options, in the words of those who use a command line. */
const nl = `Gebruik: npm run -s cli -- <opdracht> BESTAND [opties]

  check BESTAND      wat de coach zegt over een gedeeld plan
  asks BESTAND       wat er in een gedeeld plan gevraagd wordt, en wat erop gezegd is
  inspect BESTAND    wat er in een Routekaart-bestand zit
  line hours REGEL   wat de app begrijpt van een regel bij Uren, of wat die vraagt
  line leave REGEL   hetzelfde van een regel bij Verlof
  read BESTAND       wat de app in een functieprofiel of een agenda leest

  --json                 het antwoord als JSON
  --today JJJJ-MM-DD     lees de regel alsof het die dag is
  --lang nl|en           de taal; anders die van LANG, anders Nederlands
  --passphrase-stdin     lees de wachtwoordzin van standaardinvoer
  --help                 deze uitleg

check eindigt met 0 als er niets of alleen een tip is, 1 bij "let op" en 2 bij een fout.
read eindigt met 2 als het bestand niet als profiel gelezen kon worden.
Met 3 eindigt elke opdracht als het bestand niet gelezen kon worden, met 64 als de opdracht niet klopt.
Buiten BESTAND wordt niets gelezen en er wordt niets geschreven.`;

const en = `Usage: npm run -s cli -- <command> FILE [options]

  check FILE             what the coach says about a shared plan
  asks FILE              what a shared plan asks for, and what was said to it
  inspect FILE           what is in a Routekaart file
  line hours LINE        what the app understands of a line at Hours, or what it asks
  line leave LINE        the same of a line at Leave
  read FILE              what the app reads in a job profile or a calendar

  --json                 the answer as JSON
  --today YYYY-MM-DD     read the line as if it were that day
  --lang nl|en           the language; else that of LANG, else Dutch
  --passphrase-stdin     read the passphrase from standard input
  --help                 this help

check ends with 0 when there is nothing or only a tip, 1 with a warning and 2 with an error.
read ends with 2 when the file could not be read as a profile.
Every command ends with 3 when the file could not be read, with 64 when the command is not right.
Nothing outside FILE is read, and nothing is written.`;

export const usageTexts = defineTexts({ usage: nl }, { usage: en });
