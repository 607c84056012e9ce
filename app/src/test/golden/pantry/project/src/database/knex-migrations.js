import { sqliteFile } from './sqlite-file.js';

/** @param {string} url */
export function migrationConnection(url) {
  return {
    client: 'better-sqlite3',
    connection: { filename: sqliteFile(url) },
    useNullAsDefault: true,
    pool: {
      min: 0,
      max: 1,
      afterCreate: (handle, done) => {
        // From then on readers and writers of the file do not wait for one another.
        handle.pragma('journal_mode = WAL');
        // A table that others point at could not be made anew otherwise.
        handle.pragma('foreign_keys = OFF');
        done(null, handle);
      },
    },
  };
}
