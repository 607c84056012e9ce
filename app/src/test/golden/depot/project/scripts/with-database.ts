// Runs a command while the database of DATABASE_URL is there: tsx scripts/with-database.ts COMMAND…
import { ensureDatabase } from './local-database.js';
import { run } from './run.js';

const [command, ...args] = process.argv.slice(2);
const { DATABASE_URL } = process.env;
if (command === undefined || DATABASE_URL === undefined) {
  throw new Error('Usage: DATABASE_URL=… tsx scripts/with-database.ts COMMAND [ARGUMENT]…');
}
const stop = await ensureDatabase(DATABASE_URL);
try {
  process.exitCode = await run(command, args);
} finally {
  await stop();
}
