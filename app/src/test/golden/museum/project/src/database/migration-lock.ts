import { Client } from 'pg';

// Any number will do, as long as everything that migrates this database takes the same one.
const lock = 7_305_661_042;

/** Waits until nobody else migrates; nobody else does until the work is done. */
export async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    return await work();
  } finally {
    await client.end();
  }
}
