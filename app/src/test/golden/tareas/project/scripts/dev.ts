// El servidor tal como se desarrolla: con su base de datos, al día y con datos de ejemplo, y de
// nuevo con cada cambio.
import { ensureDatabase } from './local-database.js';
import { run } from './run.js';

const steps = [
  ['src/database/migrate.ts', 'up'],
  ['src/database/seed.ts'],
  ['watch', 'src/server.ts'],
];

const { DATABASE_URL } = process.env;
if (DATABASE_URL === undefined) {
  throw new Error('DATABASE_URL no está definida.');
}
const stop = await ensureDatabase(DATABASE_URL);
try {
  for (const step of steps) {
    process.exitCode = await run('tsx', step);
    if (process.exitCode !== 0) {
      break;
    }
  }
} finally {
  await stop();
}
