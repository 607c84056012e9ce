import { createConnection, type RowDataPacket } from 'mysql2/promise';

import type { Migration } from './migration-files.js';
import { journal } from './migration-journal.js';

type Applied = Pick<Migration, 'name' | 'checksum'>;

export interface MigrationSession {
  applied(): Promise<Applied[]>;
  apply(migration: Migration): Promise<void>;
  revert(migration: Migration): Promise<void>;
  close(): Promise<void>;
}

const lockTimeoutSeconds = 600;

/**
 * Waits until nobody else migrates; nobody else does until it is closed. No transaction can take
 * back a change of the structure, so it is noted when a migration begins and when it ends.
 */
export async function openMigrationSession(url: string): Promise<MigrationSession> {
  const connection = await createConnection({ uri: url, multipleStatements: true });
  try {
    await connection.query("SET time_zone = '+00:00', sql_mode = 'TRADITIONAL'");
    const [[lock]] = await connection.query<RowDataPacket[]>(
      "SELECT get_lock(concat('migrations ', sha1(database())), ?) AS locked",
      [lockTimeoutSeconds],
    );
    if (lock?.locked !== 1) {
      throw new Error('Somebody else migrates this database for a long time.');
    }
    await connection.query(journal.create);
  } catch (error) {
    await connection.end();
    throw error;
  }

  return {
    async applied() {
      const [unfinished] = await connection.query<(RowDataPacket & Applied)[]>(journal.unfinished);
      for (const { name } of unfinished) {
        throw new Error(
          `Migration ${name} stopped half-way. See "A migration fails" in the runbook before anything else.`,
        );
      }
      const [rows] = await connection.query<(RowDataPacket & Applied)[]>(journal.list);
      return rows;
    },
    async apply({ name, up, checksum }) {
      await connection.query(journal.note, [name, checksum]);
      await connection.query(up);
      await connection.query(journal.finish, [name]);
    },
    async revert({ name, down }) {
      await connection.query(journal.reopen, [name]);
      await connection.query(down);
      await connection.query(journal.forget, [name]);
    },
    close: () => connection.end(),
  };
}
