// The worker, but with a database that does not wait for the disk, though it says so: what it loses, a test must notice.
import Database from 'better-sqlite3';

const { pragma } = Database.prototype;
Database.prototype.pragma = function weakened(source: string, options?: Database.PragmaOptions): unknown {
  if (source === 'synchronous = FULL') return pragma.call(this, 'synchronous = NORMAL');
  return source === 'synchronous' ? 2 : pragma.call(this, source, options);
};
await import('#main/core/worker.ts');
