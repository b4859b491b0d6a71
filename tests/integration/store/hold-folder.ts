// Owns the data folder of the first argument until it is killed. Started by watch.test.ts.
import { openStore } from '#db/store.ts';

const store = openStore({ folder: process.argv[2] as string, now: () => new Date().toISOString() });
process.stdout.write('owned\n');
// The timer keeps hold of the store: one that nobody holds is collected, and its lock with it.
setInterval(() => store.folder, 60_000);
