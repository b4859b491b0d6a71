// Writes docs/what-leaves.md from the table of outlets (shared/share/outlets.ts): `node build/run.mjs build/what-leaves.mjs`,
// whenever a test says that it is not up to date.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** @type {{ whatLeavesText: () => string }} */
const { whatLeavesText } = await import(path.join(root, 'shared', 'text', 'what-leaves.ts'));
writeFileSync(path.join(root, 'docs', 'what-leaves.md'), whatLeavesText());
