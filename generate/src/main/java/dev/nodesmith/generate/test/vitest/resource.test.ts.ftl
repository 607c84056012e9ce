import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '~test-app';
import { complaints, cursorOf, dataOf, itemsOf } from '~test-client';
import type { [=r.names.type] } from '~model:[=r.entity.name]';
import { [=r.names.variable]Body, store[=r.names.type] } from '~fixture:[=r.entity.name]';
<#list v.nested as nested>
<#if nested.parentEntity != r.entity.name>
import { store[=nested.parentType] } from '~fixture:[=nested.parentEntity]';
</#if>
</#list>
<#macro setup act owned=true>
<#if act.role.isPresent()>
    const me = await app.signIn('[=act.role.get()]');
</#if>
</#macro>
<#function client act><#return act.role.isPresent()?then("me.client", "app.client")></#function>
<#function owned act><#return (v.ownerProperty.isPresent() && act.role.isPresent())?then(", { " + v.ownerProperty.get() + ": me.id }", "")></#function>
<#function body act><#return (f.parents?has_content)?then("await " + r.names.variable + "Body(app.repositories)", r.names.variable + "Body()")></#function>
<#macro doors method url act status=404>
<#if act.role.isPresent()>

  it('asks who it is', async () => {
    expect((await app.client.send('[=method]', [=url])).status).toBe(401);
  });
</#if>
<#if act.refused.isPresent()>

  it('turns other roles away', async () => {
    const me = await app.signIn('[=act.refused.get()]');
    expect((await me.client.send('[=method]', [=url])).status).toBe(403);
  });
</#if>
</#macro>

const path = '[=v.path]';
const absent = `${path}/[=v.absentId]`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});
<#if v.list.isPresent()>
<#assign act = v.list.get()>

describe('GET [=v.path]', () => {
  it.each([<#list v.sorts as sort>'[=sort]'<#sep>, </#list>])('leads through all rows, each of them once, by %s', async (sort) => {
<@setup act />
<#list 1..3 as i>
    await store[=r.names.type](app.repositories[=owned(act)]);
</#list>
<#if act.role.isPresent()>
    const { client } = me;
<#else>
    const { client } = app;
</#if>
    const seen: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const answer = await client.get(`${path}?limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`);
      expect(answer.status).toBe(200);
      seen.push(...itemsOf(answer).map(({ id }) => id));
      cursor = cursorOf(answer);
    }
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each([
<#list v.queries as query>
    '[=query?replace("'", "%27")]',
</#list>
  ])('answers ?%s', async (query) => {
<@setup act />
    await store[=r.names.type](app.repositories[=owned(act)]);
    expect((await [=client(act)].get(`${path}?${query}`)).status).toBe(200);
  });

  it('names every parameter that is wrong', async () => {
<@setup act />
    const answer = await [=client(act)].get(`${path}?limit=0&sort=nothing`);
    expect(answer.status).toBe([=project.api.validationStatus]);
    expect(complaints(answer)).toEqual(['/limit', '/sort']);
  });

  it('is not sent again to those who have it', async () => {
<@setup act />
    const { headers } = await [=client(act)].get(path);
    const again = [=client(act)].with({ 'if-none-match': headers.get('etag') ?? '' });
    expect((await again.get(path)).status).toBe(304);
  });
<@doors "GET" "path" act />
});
</#if>
<#list v.nested as nested>
<#assign act = nested.act>

describe('GET [=nested.parentPath]/{id}/[=nested.child]', () => {
  it('lists what belongs to the parent only', async () => {
<@setup act />
    const parent = await store[=nested.parentType](app.repositories);
    const mine = await store[=r.names.type](app.repositories, {
      [=nested.key]: parent.id,
<#if v.ownerProperty.isPresent() && act.role.isPresent() && v.ownerProperty.get() != nested.key>
      [=v.ownerProperty.get()]: me.id,
</#if>
    });
    await store[=r.names.type](app.repositories<#if v.ownerProperty.isPresent() && act.role.isPresent() && v.ownerProperty.get() != nested.key>, { [=v.ownerProperty.get()]: me.id }</#if>);
    const answer = await [=client(act)].get(`[=nested.parentPath]/${parent.id}/[=nested.child]`);
    expect(itemsOf(answer).map(({ id }) => id)).toEqual([mine.id]);
  });
});
</#list>
<#if v.get.isPresent()>
<#assign act = v.get.get()>

describe('GET [=v.path]/{id}', () => {
  it('shows the row', async () => {
<@setup act />
    const [=r.names.variable] = await store[=r.names.type](app.repositories[=owned(act)]);
    const answer = await [=client(act)].get(`${path}/${[=r.names.variable].id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual([=r.names.variable]);
  });

  it('knows when there is none', async () => {
<@setup act />
    expect((await [=client(act)].get(absent)).status).toBe(404);
  });
<#if act.stranger.isPresent() && v.ownerProperty.isPresent()>

  it("hides other people's rows", async () => {
    const { id } = await store[=r.names.type](app.repositories, {
      [=v.ownerProperty.get()]: (await app.signIn('[=act.stranger.get()]')).id,
    });
    const stranger = await app.signIn('[=act.stranger.get()]');
    expect((await stranger.client.get(`${path}/${id}`)).status).toBe(404);
  });
</#if>
<@doors "GET" "absent" act />
});
</#if>
<#if v.create.isPresent()>
<#assign act = v.create.get()>

describe('POST [=v.path]', () => {
  it('stores the row and says where it is', async () => {
<@setup act />
    const body = [=body(act)];
    const answer = await [=client(act)].post(path, body);
    expect(answer.status).toBe(201);
    const [=r.names.variable] = dataOf(answer) as [=r.names.type];
    expect(answer.headers.get('location')).toBe(`${path}/${[=r.names.variable].id}`);
    expect(await app.repositories.[=f.repository].find([=r.names.variable].id<#if plan.scoped(r)>, {}</#if>)).toEqual([=r.names.variable]);
  });
<#if v.required?has_content>

  it('names every value that is missing', async () => {
<@setup act />
    const answer = await [=client(act)].post(path, {});
    expect(answer.status).toBe([=project.api.validationStatus]);
    expect(complaints(answer)).toEqual([<#list v.required as name>'/[=name]'<#sep>, </#list>]);
  });
</#if>
<#if v.unknown == "REFUSED">

  it('does not take what belongs to the server', async () => {
<@setup act />
    const body = { ...([=body(act)]), createdAt: '2001-01-01T00:00:00.000Z' };
    const answer = await [=client(act)].post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt']);
  });
</#if>
<#if v.unique.isPresent()>

  it('refuses a second row with the same [=v.unique.get()]', async () => {
<@setup act />
    const first = await store[=r.names.type](app.repositories);
    const body = { ...([=body(act)]), [=v.unique.get()]: first.[=v.unique.get()] };
    expect((await [=client(act)].post(path, body)).status).toBe(409);
  });
</#if>

<#if v.reference.isPresent()>
  it('refuses a relation to a row that is not there', async () => {
<@setup act />
    const body = { ...([=body(act)]), [=v.reference.get()]: '018f2f4e-7b1a-7c3d-8e4f-0000000000ff' };
    const answer = await [=client(act)].post(path, body);
    expect(complaints(answer)).toEqual(['/[=v.reference.get()]']);
  });

</#if>
  it('makes one row of a request that is sent twice', async () => {
<@setup act />
    const client = [=client(act)].with({ 'idempotency-key': '[=r.names.kebab]-once' });
    const body = [=body(act)];
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });
<@doors "POST" "path" act />
});
</#if>
<#if v.replace.isPresent() && v.changeable?has_content && v.create.isPresent()>
<#assign act = v.replace.get()>

describe('PUT [=v.path]/{id}', () => {
  it('replaces the row', async () => {
<@setup act />
    const { id } = await store[=r.names.type](app.repositories[=owned(act)]);
    const body = [=body(act)];
    const answer = await [=client(act)].put(`${path}/${id}`, {
<#list v.changeable as property>
      [=property]: body.[=property],
</#list>
    });
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id });
  });
});
</#if>
<#if v.update.isPresent()>
<#assign act = v.update.get()>

describe('PATCH [=v.path]/{id}', () => {
  it('refuses a body without anything to change', async () => {
<@setup act />
    const { id } = await store[=r.names.type](app.repositories[=owned(act)]);
    expect((await [=client(act)].patch(`${path}/${id}`, {})).status).toBe([=project.api.validationStatus]);
  });
<#if v.changeable?has_content>

  it('changes what it is given', async () => {
<@setup act />
    const [=r.names.variable] = await store[=r.names.type](app.repositories[=owned(act)]);
    const change = { [=v.changeable[0]]: [=r.names.variable].[=v.changeable[0]] };
    const answer = await [=client(act)].patch(`${path}/${[=r.names.variable].id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });
<#if r.versioned()>

  it('refuses to change what somebody else has changed since', async () => {
<@setup act />
    const [=r.names.variable] = await store[=r.names.type](app.repositories[=owned(act)]);
    const client = [=client(act)].with({ 'if-match': '"99"' });
    const change = { [=v.changeable[0]]: [=r.names.variable].[=v.changeable[0]] };
    expect((await client.patch(`${path}/${[=r.names.variable].id}`, change)).status).toBe(412);
  });
</#if>
</#if>
<#if act.stranger.isPresent() && v.ownerProperty.isPresent() && v.changeable?has_content>

  it("does not touch other people's rows", async () => {
    const [=r.names.variable] = await store[=r.names.type](app.repositories, {
      [=v.ownerProperty.get()]: (await app.signIn('[=act.stranger.get()]')).id,
    });
    const stranger = await app.signIn('[=act.stranger.get()]');
    const change = { [=v.changeable[0]]: [=r.names.variable].[=v.changeable[0]] };
    expect((await stranger.client.patch(`${path}/${[=r.names.variable].id}`, change)).status).toBe(404);
  });
</#if>
<@doors "PATCH" "absent" act />
});
</#if>
<#if v.delete.isPresent()>
<#assign act = v.delete.get()>

describe('DELETE [=v.path]/{id}', () => {
  it('removes the row', async () => {
<@setup act />
    const { id } = await store[=r.names.type](app.repositories[=owned(act)]);
    expect((await [=client(act)].delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.[=f.repository].find(id<#if plan.scoped(r)>, {}</#if>)).toBeUndefined();
    expect((await [=client(act)].delete(`${path}/${id}`)).status).toBe(404);
  });
<@doors "DELETE" "absent" act />
});
</#if>
<#if v.restore.isPresent()>
<#assign act = v.restore.get()>

describe('POST [=v.path]/{id}/restore', () => {
  it('brings a deleted row back, once', async () => {
<@setup act />
    const { id } = await store[=r.names.type](app.repositories[=owned(act)]);
    await app.repositories.[=f.repository].delete(id<#if plan.scoped(r) || r.versioned()>, {}</#if>);
    expect((await [=client(act)].post(`${path}/${id}/restore`)).status).toBe(200);
    expect((await [=client(act)].post(`${path}/${id}/restore`)).status).toBe(404);
  });
<@doors "POST" "`${absent}/restore`" act />
});
</#if>
<#list v.transitions as transition>
<#assign act = transition.act>

describe('POST [=v.path]/{id}/[=transition.segment]', () => {
<#if !transition.guarded>
  it('leads from [=transition.from] to [=transition.to]', async () => {
<@setup act />
    const { id } = await store[=r.names.type](app.repositories, {
      [=transition.field]: '[=transition.from]',
<#if v.ownerProperty.isPresent() && act.role.isPresent()>
      [=v.ownerProperty.get()]: me.id,
</#if>
    });
    const answer = await [=client(act)].post(`${path}/${id}/[=transition.segment]`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ [=transition.field]: '[=transition.to]' });
  });

</#if>
  it('is refused from any other state', async () => {
<@setup act />
    const { id } = await store[=r.names.type](app.repositories, {
      [=transition.field]: '[=transition.to]',
<#if v.ownerProperty.isPresent() && act.role.isPresent()>
      [=v.ownerProperty.get()]: me.id,
</#if>
    });
    expect((await [=client(act)].post(`${path}/${id}/[=transition.segment]`)).status).toBe(409);
  });
<@doors "POST" "`${absent}/" + transition.segment + "`" act />
});
</#list>
