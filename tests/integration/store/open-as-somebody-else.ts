// Opens the data folder of the first argument and prints how that went. Started by failures.test.ts under another user.
import { openStore } from '#db/store.ts';

try {
  openStore({ folder: process.argv[2] as string, now: () => new Date().toISOString() }).close();
  process.stdout.write('opened\n');
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
