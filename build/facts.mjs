// Lists every dated card of law, cao, tax and arrangements, and which of them have to be looked up before a release:
// `npm run facts`. With --check it fails when a card is past its end.
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/**
 * @typedef {{ id: string, name: string, source: string, checkedOn: string, holdsUntil: string, isCertain: boolean }} Card
 * @type {{ facts: readonly Card[], factsToCheck: (today: string) => readonly Card[] }}
 */
const { facts, factsToCheck } = await import(path.join(root, 'shared', 'facts', 'facts.ts'));
const today = new Date().toISOString().slice(0, 10);
const toCheck = factsToCheck(today);
for (const card of facts) {
  const why = card.holdsUntil < today ? 'past its end' : card.isCertain ? '' : 'not certain';
  const mark = toCheck.includes(card) ? 'CHECK' : 'ok   ';
  console.log(`${mark} ${card.id}: checked ${card.checkedOn}, until ${card.holdsUntil}${why && ` (${why})`}`);
  console.log(`      ${card.name} · ${card.source}`);
}
console.log(`${toCheck.length} of ${facts.length} to check before a release`);
if (process.argv.includes('--check') && facts.some((card) => card.holdsUntil < today)) process.exit(1);
