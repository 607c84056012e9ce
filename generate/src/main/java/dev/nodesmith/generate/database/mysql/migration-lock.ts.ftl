import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

const lockTimeoutSeconds = 600;

/** Waits until nobody else migrates; nobody else does until the work is done. */
export async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const connection = await createConnection(url);
  try {
    const [[row]] = await connection.query<RowDataPacket[]>(
      "SELECT get_lock(concat('migrations ', sha1(database())), ?) AS locked",
      [lockTimeoutSeconds],
    );
    if (row?.locked !== 1) {
      throw new Error('Somebody else migrates this database for a long time.');
    }
    return await work();
  } finally {
    await connection.end();
  }
}
