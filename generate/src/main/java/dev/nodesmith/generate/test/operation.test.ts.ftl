import { afterAll, beforeAll, expect, it } from '[=tests.module]';
import { startTestApp, type TestApp } from '~test-app';
<#if o.on.isPresent()>
import { store[=o.on.get().type] } from '~fixture:[=o.on.get().entity]';
</#if>

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

<#if o.act.role.isPresent()>
it('asks who it is', async () => {
  const path = '[=o.path?replace("{id}", "018f2f4e-7b1a-7c3d-8e4f-0000000000ff")]';
  expect((await app.client.send('[=o.method]', path)).status).toBe(401);
});

</#if>
// To be replaced together with the body of [=o.name]: until then it says that there is none.
it('reaches the body of [=o.name]', async () => {
<#if o.act.role.isPresent()>
  const me = await app.signIn('[=o.act.role.get()]');
  const { client } = me;
<#else>
  const { client } = app;
</#if>
<#if o.on.isPresent()>
  const { id } = await store[=o.on.get().type](app.repositories<#if o.owner.isPresent() && o.act.role.isPresent()>, { [=o.owner.get()]: me.id }</#if>);
  const path = `[=o.path?replace("{id}", "$" + "{id}")][=o.query]`;
<#else>
  const path = '[=o.path][=o.query]';
</#if>
  expect((await client.send('[=o.method]', path<#if o.body.isPresent()>, [=o.body.get()]</#if>)).status).toBe(501);
});
