// Ejecuta un comando mientras la base de datos de DATABASE_URL está disponible: tsx
// scripts/with-database.ts COMANDO…
import { ensureDatabase } from './local-database.js';
import { run } from './run.js';

const [command, ...args] = process.argv.slice(2);
const { DATABASE_URL } = process.env;
if (command === undefined || DATABASE_URL === undefined) {
  throw new Error('Uso: DATABASE_URL=… tsx scripts/with-database.ts COMANDO [ARGUMENTO]…');
}
const stop = await ensureDatabase(DATABASE_URL);
try {
  process.exitCode = await run(command, args);
} finally {
  await stop();
}
