import { add, lineOf, none } from './counts.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<import('./counts.mjs').Counts>} run
 * @property {string[]} [needs] stages without which this one says nothing
 */

/**
 * Runs the stages one after another, the later ones also when an earlier one failed (so that one run tells everything),
 * but not those that need it. Prints a summary; its last line is "N passed, N failed[, N skipped]".
 * @param {readonly Stage[]} stages
 * @param {(line: string) => void} print
 * @returns {Promise<boolean>} whether all went well
 */
export async function runStages(stages, print) {
  /** @type {string[]} */
  const summary = [];
  /** @type {Set<string>} */
  const failed = new Set();
  let total = none;
  for (const stage of stages) {
    const missing = stage.needs?.find((name) => failed.has(name));
    if (missing !== undefined) {
      failed.add(stage.name);
      summary.push(`${stage.name}: not run, because ${missing} failed`);
      continue;
    }
    print(`\n=== ${stage.name}`);
    const began = performance.now();
    const counts = await stage.run();
    if (counts.failed > 0) failed.add(stage.name);
    total = add(total, counts);
    summary.push(`${stage.name}: ${lineOf(counts)} (${Math.round((performance.now() - began) / 1000)} s)`);
  }
  print(`\n${summary.join('\n')}\n`);
  print(lineOf(total));
  return failed.size === 0;
}
