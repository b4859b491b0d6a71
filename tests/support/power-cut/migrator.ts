// Opens a data folder with two migrations that only tests know, while somebody records what it writes.
import { openStore } from '#db/store.ts';
import { testMigrations } from './test-migrations.ts';

openStore({ folder: process.argv[2] as string, now: () => '2026-11-23T09:00:00Z', migrations: testMigrations }).close();
