import { configOrExit } from '../shared/config-or-exit.js';
import { createLogger } from '../shared/logger.js';
import { openDatabase } from './open-database.js';
import { seedDatabase } from './seed-database.js';

const config = configOrExit();
if (config.nodeEnv === 'production') {
  process.stderr.write(
    'Los datos de ejemplo son para desarrollo y pruebas: no van a producción.\n',
  );
  process.exit(1);
}

const database = openDatabase(config, createLogger(config));
try {
  await seedDatabase(database);
  process.stdout.write('La base de datos está llena.\n');
} finally {
  await database.close();
}
