// Runs a script with the pinned Node (build/node-runtime), or with this Node when it is new enough.
import { spawn } from 'node:child_process';
import { pinnedNode } from './pinned-node.mjs';

const [script = '', ...args] = process.argv.slice(2);
const child = spawn(pinnedNode(), [script, ...args], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
