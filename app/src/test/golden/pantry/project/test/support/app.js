import { buildApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import { createServices } from '../../src/container.js';
import { openDatabase } from '../../src/database/open-database.js';
import { AccessTokens } from '../../src/modules/auth/access-tokens.js';
import { Client } from './client.js';
import { createTestDatabase } from './database.js';
import { storeAccount } from './fixtures/user.js';
import { RecordingLogger } from './recording-logger.js';
import { testVariables } from './variables.js';

export async function startTestApp(variables = {}) {
  const testDatabase = await createTestDatabase();
  const config = loadConfig({
    ...testVariables,
    DATABASE_URL: testDatabase.url,
    ...variables,
  });
  const log = new RecordingLogger();
  const logger = log;
  const database = openDatabase(config, logger);
  const services = createServices(config, logger, database);
  const app = await buildApp({ config, logger, services });
  const url = await app.listen(0, '127.0.0.1');
  const client = new Client(url);
  const accessTokens = new AccessTokens(config);
  return {
    app,
    client,
    database,
    repositories: database.repositories,
    log,
    services,
    url,
    signIn: async (role) => {
      const account = await storeAccount(database.repositories, { role });
      return { id: account.user.id, client: client.as(accessTokens.issue(account)) };
    },
    close: async () => {
      await app.close();
      services.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}
