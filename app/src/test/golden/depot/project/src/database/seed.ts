import { configOrExit } from '../shared/config-or-exit.js';
import { createLogger } from '../shared/logger.js';
import { openDatabase } from './open-database.js';
import { seedDatabase, seedPassword } from './seed-database.js';

const config = configOrExit();
if (config.nodeEnv === 'production') {
  process.stderr.write('Seeds are for development and tests. They do not go into production.\n');
  process.exit(1);
}

const database = openDatabase(config, createLogger(config));
try {
  await seedDatabase(database);
  process.stdout.write(
    `The database is filled. You can sign in as admin@example.com or member@example.com with the password ${seedPassword}.\n`,
  );
} finally {
  await database.close();
}
