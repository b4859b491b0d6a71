// Runs the benches in tests/bench and prints their ratios beside their goals. Give words to run only those whose file name
// holds one: `npm run bench -- edit`. It always ends well: a ratio is for a person to judge.
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
mkdirSync(path.join(root, 'out'), { recursive: true });
const folder = path.join(root, 'tests/bench');
const words = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();

for (const file of files) {
  const { default: bench } = await import(pathToFileURL(path.join(folder, file)).href);
  console.log(`\n${bench.title}`);
  for (const { what, ratio, goal, detail } of await bench.run()) {
    const judged = `${ratio.toFixed(2).padStart(7)}  (goal ≤ ${goal})  ${ratio <= goal ? 'held' : 'NOT HELD'}`;
    console.log(`  ${judged.padEnd(36)}  ${what}: ${detail}`);
  }
}
