import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startCore } from '../core/client.ts';
import { defaultDataFolder } from '../data-folder.ts';
import { fileArguments } from '../opened/file-argument.ts';
import { appVersion } from '../version.ts';
import { run } from './run.ts';

// Composition root of the web host: `web.js [--data=FOLDER] [--port=N] [-- FILE …]`, as build/start.mjs calls it.
const { values } = parseArgs({
  options: { data: { type: 'string' }, port: { type: 'string' } },
  allowPositionals: true,
});

const starting = run(
  {
    startCore,
    coreOptions: {
      workerFile: path.join(import.meta.dirname, 'worker.js'),
      dataFolder: path.resolve(values.data ?? defaultDataFolder(process.platform, process.env, homedir())),
      host: 'web',
      version: appVersion,
    },
    pageFolder: path.join(import.meta.dirname, '..', 'renderer'),
    port: values.port === undefined ? undefined : Number(values.port),
    files: fileArguments(process.argv.slice(2), process.cwd(), false),
  },
  {
    address: (address) => process.stdout.write(`${address}\n`),
    sentence: (sentence) => process.stderr.write(`${sentence}\n`),
  },
);

/** Ctrl+C reaches us twice: from the terminal and from build/start.mjs. The second time changes nothing. */
let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  const outcome = await starting;
  if (typeof outcome !== 'number') await outcome.close();
  process.exit(0);
}
// From the start: whoever reads the address may end us before the next line of ours has run.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => end().catch(() => process.exit(1)));

const outcome = await starting;
if (typeof outcome === 'number') process.exit(outcome);
