import { buildApp } from '~app';
import type { App } from '~app';
import { loadConfig } from '~config';
import { createServices } from '~container';
import type { Services } from '~container';
import type { Database, Repositories } from '~database-port';
import { openDatabase } from '~database';
import type { Logger } from '~logger';
<#if plan.hasAuth()>
import { AccessTokens } from '~auth.access-tokens';
import type { Role } from '~caller';
import { storeAccount } from '~fixture:User';
import type { [=plan.resource("User").names.type] as User } from '~model:User';
</#if>
import { Client } from '~test-client';
import { createTestDatabase } from '~test-database';
import { RecordingLogger } from '~test-logger';
import { testVariables } from '~test-variables';

/** The whole backend on a port and a database of its own. */
export interface TestApp {
  readonly app: App;
  readonly client: Client;
  readonly database: Database;
  readonly repositories: Repositories;
  readonly log: RecordingLogger;
  readonly services: Services;
  readonly url: string;
<#if plan.hasAuth()>
  /** Somebody new who has that role. */
  signIn(role: Role): Promise<TestUser>;
</#if>
  close(): Promise<void>;
}
<#if plan.hasAuth()>

/** A user and what they send requests with. */
export interface TestUser {
  readonly id: User['id'];
  readonly client: Client;
}
</#if>

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
<#if plan.hasAuth()>
  const accessTokens = new AccessTokens(config);
</#if>
  return {
    app,
    client,
    database,
    repositories: database.repositories,
    log,
    services,
    url,
<#if plan.hasAuth()>
    signIn: async (role) => {
      const account = await storeAccount(database.repositories, { role });
      return { id: account.user.id, client: client.as(accessTokens.issue(account)) };
    },
</#if>
    close: async () => {
      await app.close();
      services.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}
