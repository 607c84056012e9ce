import { DataSource, MigrationExecutor } from 'typeorm';
import { withMigrationLock } from '~migration-lock';
<#list present as migration>
import { [=migration.className()] } from '~migration:[=migration.stem()]';
</#list>

export interface MigrationState {
  readonly name: string;
  readonly applied: boolean;
}

/** In the order of the numbers at the ends of their names. */
const migrations = [<#list present as migration>[=migration.className()]<#sep>, </#list>];

/** Applies what has not been applied yet and answers with the names. Safe to run from several places at once. */
export function migrateUp(url: string): Promise<string[]> {
  return withExecutor(url, async (executor) => {
    const applied = await executor.executePendingMigrations();
    return applied.map(({ name }) => name);
  });
}

/** Takes back the last `count` of the applied migrations, the newest first. */
export function migrateDown(url: string, count: number): Promise<string[]> {
  return withExecutor(url, async (executor) => {
    const executed = await executor.getExecutedMigrations();
    const undone: string[] = [];
    for (const { name } of executed.slice(0, count)) {
      await executor.undoLastMigration();
      undone.push(name);
    }
    return undone;
  });
}

export function migrationStates(url: string): Promise<MigrationState[]> {
  return withExecutor(url, async (executor) => {
    const executed = await executor.getExecutedMigrations();
    const pending = await executor.getPendingMigrations();
    return [
      ...executed.reverse().map(({ name }) => ({ name, applied: true })),
      ...pending.map(({ name }) => ({ name, applied: false })),
    ];
  });
}

function withExecutor<T>(
  url: string,
  work: (executor: MigrationExecutor) => Promise<T>,
): Promise<T> {
  return withMigrationLock(url, async () => {
    const dataSource = new DataSource({
      type: 'postgres',
      url,
      migrations,
      migrationsTableName: 'schema_migrations',
      installExtensions: false,
    });
    await dataSource.initialize();
    try {
      const executor = new MigrationExecutor(dataSource);
      executor.transaction = 'each';
      return await work(executor);
    } finally {
      await dataSource.destroy();
    }
  });
}
