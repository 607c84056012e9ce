import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

import { migrateUp } from '../../src/database/migrations.js';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Una dirección con la forma correcta, para pruebas que nunca se conectan. */
export const testDatabaseUrl = 'postgresql://test:test@127.0.0.1:5432/test';

const template = 'tareas_test_template';

/** Una base de datos migrada y vacía que no usa nadie más. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `tareas_test_${randomBytes(8).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  return {
    url: urlOf(name),
    drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/**
 * Aquello de lo que es copia cada base de datos de prueba, porque copiar lleva menos tiempo que
 * migrar.
 */
export async function createTemplate(): Promise<void> {
  await dropTemplate();
  await onServer(`CREATE DATABASE ${template}`);
  await migrateUp(urlOf(template));
}

export function dropTemplate(): Promise<void> {
  return onServer(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
}

function urlOf(database: string): string {
  const { TEST_DATABASE_URL } = process.env;
  if (TEST_DATABASE_URL === undefined) {
    throw new Error('TEST_DATABASE_URL no está definida; lo hace la preparación de las pruebas.');
  }
  const url = new URL(TEST_DATABASE_URL);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
