import path from 'node:path';

export const usage = `Gebruik: npm start -- [opties]

  --web        open Routekaart in je browser in plaats van in een eigen venster
  --no-open    start alleen; open zelf het adres dat verschijnt
  --port N     de poort voor de browser, bijvoorbeeld --port 4321 (0 = een vrije poort)
  --data MAP   de map met je plannen, bijvoorbeeld --data ./proef
  --help       deze uitleg

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
 * Reads `--name value` and `--name=value`. The folder is made absolute from `folder`, the one the user typed in.
 * Throws ArgumentMistake.
 * @param {readonly string[]} words
 * @param {string} folder
 */
export function readArguments(words, folder) {
  /** @type {{ web: boolean, open: boolean, help: boolean, port?: number, data?: string }} */
  const options = { web: false, open: true, help: false };
  const rest = [...words];
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
    else throw new ArgumentMistake(`Routekaart kent "${word}" niet. Met "npm start -- --help" zie je wat er kan.`);
  }
  if (options.port !== undefined || !options.open) options.web = true;
  return options;
}
