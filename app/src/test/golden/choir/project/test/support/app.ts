import { type App, buildApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import { createServices, type Services } from '../../src/container.js';
import type { Database, Repositories } from '../../src/database/database.js';
import { openDatabase } from '../../src/database/open-database.js';
import type { Logger } from '../../src/shared/logger.js';
import { Client } from './client.js';
import { createTestDatabase } from './database.js';
import { RecordingLogger } from './recording-logger.js';
import { testVariables } from './variables.js';

/** The whole backend on a port and a database of its own. */
export interface TestApp {
  readonly app: App;
  readonly client: Client;
  readonly database: Database;
  readonly repositories: Repositories;
  readonly log: RecordingLogger;
  readonly services: Services;
  readonly url: string;
  close(): Promise<void>;
}

export async function startTestApp(variables: NodeJS.ProcessEnv = {}): Promise<TestApp> {
  const testDatabase = await createTestDatabase();
  const config = loadConfig({
    ...testVariables,
    DATABASE_URL: testDatabase.url,
    ...variables,
  });
  const log = new RecordingLogger();
  const logger: Logger = log;
  const database = openDatabase(config, logger);
  const services = createServices(config, logger, database);
  const app = await buildApp({ config, logger, services });
  const url = await app.listen(0, '127.0.0.1');
  const client = new Client(url);
  return {
    app,
    client,
    database,
    repositories: database.repositories,
    log,
    services,
    url,
    close: async () => {
      await app.close();
      services.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}
