import { text } from 'node:stream/consumers';
import { run } from './run.ts';

// Composition root of the command line: `npm run -s cli -- check FILE`.
const now = new Date();
const pad = (n: number) => String(n).padStart(2, '0');
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const { code, out, complaint } = await run(process.argv.slice(2), {
  locale: LC_ALL || LC_MESSAGES || LANG,
  // npm runs scripts in the project's folder; a relative name means the folder the user typed it in.
  folder: process.env.INIT_CWD ?? process.cwd(),
  today: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
  input: () => text(process.stdin),
});
process.stderr.write(complaint);
process.stdout.write(out, () => process.exit(code));
