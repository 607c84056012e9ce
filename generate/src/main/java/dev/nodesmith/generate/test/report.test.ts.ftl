import { afterAll, beforeAll, describe, expect, it } from '[=tests.module]';
import { startTestApp, type TestApp } from '~test-app';
import { dataOf } from '~test-client';
<#list rows as row>
import { store[=row.type] } from '~fixture:[=row.entity]';
</#list>

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
<#list rows as row>
  await store[=row.type](app.repositories);
</#list>
});

afterAll(async () => {
  await app.close();
});
<#list reports as report>

describe('GET [=report.path]', () => {
  it('answers with one line a group', async () => {
<#if report.act.role.isPresent()>
    const { client } = await app.signIn('[=report.act.role.get()]');
<#else>
    const { client } = app;
</#if>
    const answer = await client.get('[=report.path]');
    expect(answer.status).toBe(200);
    expect(Array.isArray(dataOf(answer))).toBe(true);
  });
<#if report.act.role.isPresent()>

  it('asks who it is', async () => {
    expect((await app.client.get('[=report.path]')).status).toBe(401);
  });
</#if>
});
</#list>
