import { Client } from 'pg';

import type { Migration } from './migration-files.js';
import { journal } from './migration-journal.js';

export interface MigrationSession {
  applied(): Promise<Pick<Migration, 'name' | 'checksum'>[]>;
  apply(migration: Migration): Promise<void>;
  revert(migration: Migration): Promise<void>;
  close(): Promise<void>;
}

// Sirve cualquier número, siempre que todo lo que migra esta base de datos use el mismo.
const lock = 7_305_661_042;

/** Espera hasta que nadie más migra; nadie más lo hace hasta que se cierra. */
export async function openMigrationSession(url: string): Promise<MigrationSession> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('SELECT pg_advisory_lock($1)', [lock]);
  await client.query(journal.create);

  const inTransaction = async (sql: string, note: string, values: string[]) => {
    await client.query('BEGIN');
    try {
      await client.query(sql);
      await client.query(note, values);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  };

  return {
    async applied() {
      const { rows } = await client.query<Pick<Migration, 'name' | 'checksum'>>(journal.list);
      return rows;
    },
    apply: ({ name, up, checksum }) => inTransaction(up, journal.note, [name, checksum]),
    revert: ({ name, down }) => inTransaction(down, journal.forget, [name]),
    close: () => client.end(),
  };
}
