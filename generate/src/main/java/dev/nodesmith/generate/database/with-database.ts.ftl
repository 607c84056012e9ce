// Runs a command while the database of DATABASE_URL is there: [=runner] [=withDatabase] COMMAND…
import { ensureDatabase } from '~local-database';
import { run } from '~run';

const [command, ...args] = process.argv.slice(2);
const { DATABASE_URL } = process.env;
if (command === undefined || DATABASE_URL === undefined) {
  throw new Error('Usage: DATABASE_URL=… [=runner] [=withDatabase] COMMAND [ARGUMENT]…');
}
const stop = await ensureDatabase(DATABASE_URL);
try {
  process.exitCode = await run(command, args);
} finally {
  await stop();
}
