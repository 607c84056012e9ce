import { afterAll, beforeAll, expect, it } from '[=tests.module]';
import { seedDatabase<#if accounts?has_content>, seedPassword</#if> } from '~seed-database';
import { startTestApp, type TestApp } from '~test-app';

const page = { limit: 1, sort: 'id', total: true, filters: {}, include: [] } as const;

let app: TestApp;
let rowsBefore: number[];
let rowsAfter: number[];

beforeAll(async () => {
  app = await startTestApp();
  rowsBefore = await countRows();
  await seedDatabase(app.database);
  rowsAfter = await countRows();
});

afterAll(async () => {
  await app.close();
});

/** Rows of each table. */
async function countRows(): Promise<number[]> {
  const { repositories } = app;
  const pages = await Promise.all([
<#list plan.resources as resource>
    repositories.[=resource.names.variables].list(page<#if plan.scoped(resource)>, {}</#if>),
</#list>
  ]);
  return pages.map(({ total = 0 }) => total);
}

it('fills every table of an empty database', () => {
  expect(Math.max(...rowsBefore)).toBe(0);
  expect(Math.min(...rowsAfter)).toBeGreaterThan(0);
});

it('adds nothing to what is there', async () => {
  await seedDatabase(app.database);
  expect(await countRows()).toEqual(rowsAfter);
});
<#if accounts?has_content>

it.each([<#list accounts as account>'[=account.email]'<#sep>, </#list>])('lets %s sign in', async (email) => {
  const login = { email, password: seedPassword };
  expect((await app.client.post('[=plan.basePath]/auth/login', login)).status).toBe(200);
});
</#if>
