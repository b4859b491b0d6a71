// A plugin of Stryker: inside a place that was drawn it leaves out the places that were not (see build/mutate.mjs).

/**
 * Where something begins and ends in a file.
 * @typedef {{ readonly line: number, readonly column: number }} Point
 * @typedef {{ readonly start: Point, readonly end: Point }} Place
 */

/** @type {readonly Place[]} */
let drawn = [];

/** Says which places were drawn. @param {readonly Place[]} places */
export function draw(places) {
  drawn = places;
}

/** @param {Point} a @param {Point} b */
const isBefore = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column);

/** @param {{ readonly node: { readonly loc?: Place | null } }} path */
function shouldIgnore({ node: { loc } }) {
  if (!loc || drawn.some(({ start, end }) => isBefore(loc.start, start) && isBefore(end, loc.end))) return undefined;
  return 'not drawn';
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'drawn', value: { shouldIgnore } }];
