import { configOrExit } from '../shared/config-or-exit.js';
import { createLogger } from '../shared/logger.js';
import { openDatabase } from './open-database.js';
import { seedDatabase } from './seed-database.js';

const config = configOrExit();
if (config.nodeEnv === 'production') {
  process.stderr.write('Seeds are for development and tests. They do not go into production.\n');
  process.exit(1);
}

const database = openDatabase(config, createLogger(config));
try {
  await seedDatabase(database);
  process.stdout.write('The database is filled.\n');
} finally {
  await database.close();
}
