// Owns the data folder of the first argument until it is killed. Started by watch.test.ts.
import { openStore } from '#db/store.ts';

openStore({ folder: process.argv[2] as string, now: () => new Date().toISOString() });
process.stdout.write('owned\n');
setInterval(() => {}, 60_000);
