import { statSync } from 'node:fs';
import path from 'node:path';

export const usage = `Gebruik: npm start -- [opties] [bestand]

  --web        open Routekaart in je browser in plaats van in een eigen venster
  --no-open    start alleen; open zelf het adres dat verschijnt
  --port N     de poort voor de browser, bijvoorbeeld --port 4321 (0 = een vrije poort)
  --data MAP   de map met je plannen, bijvoorbeeld --data ./proef
  --help       deze uitleg

  bestand      een Routekaart-bestand om te openen, bijvoorbeeld plan.routekaart

Met --port of --no-open start Routekaart altijd in de browser.`;

/** A mistake in what was typed after `npm start --`; the message is the sentence for the user. */
export class ArgumentMistake extends Error {}

/** @param {string} text */
function portOf(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new ArgumentMistake(`"${text}" is geen poort. Geef een getal van 0 tot 65535, bijvoorbeeld --port 4321.`);
  return port;
}

/**
 * @param {string} word
 * @param {string} folder
 */
function fileOf(word, folder) {
  const file = path.resolve(folder, word);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new ArgumentMistake(
      `Het bestand "${word}" is er niet. Geef een bestand dat er is, of kijk met "npm start -- --help" wat er kan.`,
    );
  return file;
}

/**
 * Reads `--name value` and `--name=value`. One word that is no option is a file to open, also after `--`.
 * Folder and file are made absolute from `folder`, the one the user typed in.
 * Throws ArgumentMistake.
 * @param {readonly string[]} words
 * @param {string} folder
 */
export function readArguments(words, folder) {
  /** @type {{ web: boolean, open: boolean, help: boolean, port?: number, data?: string, file?: string }} */
  const options = { web: false, open: true, help: false };
  const rest = [...words];
  /** @param {string[]} given */
  const takeFile = (given) => {
    const [file, more] = given;
    if (file === undefined) return;
    if (more !== undefined || options.file !== undefined)
      throw new ArgumentMistake('Routekaart opent één bestand tegelijk. Geef er één op.');
    options.file = fileOf(file, folder);
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, inline] = /^(--[a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    /** @param {string} example */
    const value = (example) => {
      const given = inline ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
      if (!given) throw new ArgumentMistake(`Achter ${name} ontbreekt een waarde, bijvoorbeeld ${name} ${example}.`);
      return given;
    };
    if (name === '--port') options.port = portOf(value('4321'));
    else if (name === '--data') options.data = path.resolve(folder, value('./proef'));
    else if (word === '--web') options.web = true;
    else if (word === '--no-open') options.open = false;
    else if (word === '--help') options.help = true;
    else if (word === '--' || !word.startsWith('-')) takeFile(word === '--' ? rest.splice(0) : [word]);
    else throw new ArgumentMistake(`Routekaart kent "${word}" niet. Met "npm start -- --help" zie je wat er kan.`);
  }
  if (options.port !== undefined || !options.open) options.web = true;
  return options;
}
