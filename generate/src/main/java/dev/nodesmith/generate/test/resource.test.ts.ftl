import { afterAll, afterEach, beforeAll, describe, expect, it, [=tests.mocks] } from '[=tests.module]';
import { StaleVersionError } from '~errors';
import { startTestApp, type TestApp } from '~test-app';
import { complaints, dataOf, itemsOf } from '~test-client';
import { allIds, allRows, expectSorted, idsIn } from '~test-lists';
import { without } from '~test-objects';
import type { [=r.names.type], New[=r.names.type] } from '~model:[=r.entity.name]';
import { [=r.names.variable]Body, store[=r.names.type] } from '~fixture:[=r.entity.name]';
<#list v.fixtures() as other>
<#if other.entity != r.entity.name>
import { store[=other.type] } from '~fixture:[=other.entity]';
</#if>
</#list>
<#assign name = r.names.variable type = r.names.type scope = plan.scoped(r)?then(", {}", "") spied = false>
<#macro me act>
<#if act.role.isPresent()>
    const me = await app.signIn('[=act.role.get()]');
</#if>
</#macro>
<#function client act><#return act.role.isPresent()?then("me.client", "app.client")></#function>
<#-- Members of an object that make the row the user's own. -->
<#function own act><#return (v.ownerProperty.isPresent() && act.role.isPresent())?then(v.ownerProperty.get() + ": me.id", "")></#function>
<#function values parts><#return parts?filter(p -> p?has_content)?join(", ")></#function>
<#function store act more=""><#local object = values([more, own(act)])><#return "await store" + type + "(app.repositories" + object?has_content?then(", { " + object + " }", "") + ")"></#function>
<#function body><#return (f.parents?has_content)?then("await " + name + "Body(app.repositories)", name + "Body()")></#function>
<#function inState act field state more=""><#local object = values([field + ": '" + state + "'" + more, own(act)])><#return "await store" + type + "(app.repositories, { " + object + " })"></#function>
<#macro doors method url act>
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
<#macro strangers method url act body="">
<#if act.stranger.isPresent() && v.ownerProperty.isPresent()>

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('[=act.stranger.get()]');
    const row = await store[=type](app.repositories, { [=v.ownerProperty.get()]: owner.id });
    const stranger = await app.signIn('[=act.stranger.get()]');
    expect((await stranger.client.send('[=method]', [=url]<#if body?has_content>, [=body]</#if>)).status).toBe(404);
  });
</#if>
</#macro>
<#macro versions method url act body="">
<#if r.versioned()>

  it('depends on the version, where the request names one', async () => {
<@me act />
    const row = [=store(act)];
    const named = (tag: string) => [=client(act)].with({ 'if-match': tag }).send('[=method]', [=url]<#if body?has_content>, [=body]</#if>);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });
</#if>
</#macro>

const path = '[=v.path]';
const absent = `${path}/[=v.absentId]`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

<#if v.transitions?has_content || v.brokenByUpdate?has_content>
afterEach(() => {
  [=tests.mocks].restoreAllMocks();
});

</#if>
afterAll(async () => {
  await app.close();
});
<#if v.related.any()>

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<New[=type]> = {}) {
<#list v.related.links as link>
  const [=link.property] = [(await store[=link.type](app.repositories)).id];
</#list>
  const row = await store[=type](app.repositories, {
<#list v.related.keys as key>
    [=key.property]: (await store[=key.type](app.repositories)).id,
</#list>
<#list v.related.links as link>
    [=link.property],
</#list>
    ...values,
  });
<#list v.related.others as other>
  const [=other.relation] = await store[=other.type](app.repositories, { [=other.key] });
</#list>
  const related = { <#list v.related.embeds as embed>[=embed.relation]<#if embed.ids != embed.relation>: [=embed.ids]</#if><#sep>, </#list> };
  return { row, related };
}
</#if>
<#function storeWhole act><#if !v.related.any()><#return "const row = " + store(act)></#if><#return "const { row } = await storeWithRelations(" + own(act)?has_content?then("{ " + own(act) + " }", "") + ")"></#function>
<#function storeRelated act><#if !v.related.any()><#return "const row = " + store(act)></#if><#return "const { row, related } = await storeWithRelations(" + own(act)?has_content?then("{ " + own(act) + " }", "") + ")"></#function>
<#if v.list.isPresent()>
<#assign act = v.list.get() q = v.query>

describe('GET [=v.path]', () => {
  let client: TestApp['client'];
<#assign asked = q.filters?has_content || q.nullFilters?has_content || q.search.isPresent()>
<#if asked>
  let row: [=type];
</#if>

  beforeAll(async () => {
<@me act />
    client = [=client(act)];
<#if !asked>
    [=store(act)];
<#elseif v.related.any()>
    ({ row } = await storeWithRelations(<#if own(act)?has_content>{ [=own(act)] }</#if>));
<#else>
    row = [=store(act)];
</#if>
    [=store(act)];
    [=store(act, q.emptied?map(p -> p + ": null")?join(", "))];
  });

  it.each([
<#list q.sorts as sort>
    ['[=sort.property]', '[=sort.form]'],
</#list>
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });
<#if q.filters?has_content>

  it.each([
<#list q.filters as filter>
    ['[=filter.parameter]', '[=filter.property]', [=filter.found?c]],
</#list>
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(<#if q.nullability == "NULLABLE">String(row[property])<#else>row[property]</#if>);
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });
</#if>
<#if q.nullFilters?has_content>

  it.each([<#list q.nullFilters as property>'[=property]'<#sep>, </#list>] as const)('?%s[null] asks whether there is a value', async (property) => {
    const empty = row[property] === null;
    expect(await allIds(client, `${path}?${property}[null]=${String(empty)}`)).toContain(row.id);
    expect(await allIds(client, `${path}?${property}[null]=${String(!empty)}`)).not.toContain(row.id);
  });
</#if>
<#if q.search.isPresent()>

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent([=q.search.get()].toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });
</#if>
<#if v.listEmbedding.isPresent() && v.listEmbedding.get().allowed?has_content>

  it.each([<#list v.listEmbedding.get().allowed as relation>'[=relation]'<#sep>, </#list>] as const)('embeds %s', async (relation) => {
<@me act />
    [=storeRelated(act)];
    const rows = await allRows([=client(act)], `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });
</#if>
<#if v.listEmbedding.isPresent() && v.listEmbedding.get().refused?has_content>

  it.each([<#list v.listEmbedding.get().refused as relation>'[=relation]'<#sep>, </#list>])('does not show %s to those who may not read it', async (relation) => {
    expect((await client.get(`${path}?include=${relation}`)).status).toBe([=v.listEmbedding.get().status]);
  });
</#if>
<@doors "GET" "path" act />
});
</#if>
<#list v.nested as nested>
<#assign act = nested.act>
<#assign mine = (v.ownerProperty.isPresent() && act.role.isPresent() && v.ownerProperty.get() != nested.key)?then(v.ownerProperty.get() + ": me.id", "")>

describe('GET [=nested.parentPath]/{id}/[=nested.child]', () => {
  it('lists what belongs to the parent only', async () => {
<@me act />
    const parent = await store[=nested.parentType](app.repositories);
    const mine = await store[=type](app.repositories, { [=values([nested.key + ": parent.id", mine])] });
    await store[=type](app.repositories<#if mine?has_content>, { [=mine] }</#if>);
    const answer = await [=client(act)].get(`[=nested.parentPath]/${parent.id}/[=nested.child]`);
    expect(itemsOf(answer).map(({ id }) => id)).toEqual([mine.id]);
  });

  it('knows when there is no such parent', async () => {
<@me act />
    const answer = await [=client(act)].get('[=nested.parentPath]/[=nested.absentParent]/[=nested.child]');
    expect(answer.status).toBe(404);
  });
});
</#list>
<#if v.get.isPresent()>
<#assign act = v.get.get()>

describe('GET [=v.path]/{id}', () => {
  it('shows the row', async () => {
<@me act />
    const row = [=store(act)];
    const answer = await [=client(act)].get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });
<#if r.versioned()>

  it('is not sent again to those who have it', async () => {
<@me act />
    const row = [=store(act)];
    const again = [=client(act)].with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });
</#if>

  it('knows when there is none', async () => {
<@me act />
    expect((await [=client(act)].get(absent)).status).toBe(404);
  });
<#assign embedding = v.oneEmbedding.get()>
<#if embedding.allowed?has_content>

  it('embeds what is related to the row', async () => {
<@me act />
    [=storeRelated(act)];
    const answer = await [=client(act)].get(`${path}/${row.id}?include=[=embedding.allowed?join(",")]`);
    const shown = dataOf(answer) as Record<string, unknown>;
<#list embedding.allowed as relation>
    expect(idsIn(shown.[=relation])).toEqual(related.[=relation]);
</#list>
  });
</#if>
<@strangers "GET" "`${path}/${row.id}`" act />
<@doors "GET" "absent" act />
});
</#if>
<#if v.create.isPresent()>
<#assign act = v.create.get()>

describe('POST [=v.path]', () => {
  it('stores the row and says where it is', async () => {
<@me act />
    const answer = await [=client(act)].post(path, [=body()]);
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as [=type];
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.[=f.repository].find(row.id[=scope])).toEqual(row);
  });
<#if v.required?has_content>

  it('names every value that is missing', async () => {
<@me act />
    const answer = await [=client(act)].post(path, {});
    expect(answer.status).toBe([=project.api.validationStatus]);
    expect(complaints(answer)).toEqual([<#list v.required as name>'/[=name]'<#sep>, </#list>]);
  });
</#if>
<#if v.unknown == "REFUSED" && v.ofServer?has_content>

  it('does not take what belongs to the server', async () => {
<@me act />
    const body = { ...([=body()])<#list v.ofServer as property>, [=property]: 'mine'</#list> };
    const answer = await [=client(act)].post(path, body);
    expect(complaints(answer)).toEqual([<#list v.ofServer as property>'/[=property]'<#sep>, </#list>]);
  });
</#if>
<#list v.unique as set>

  it('refuses a second row with the same [=set?join(" and ")]', async () => {
<@me act />
    [=storeWhole(act)];
    const body = { ...([=body()])<#list set as property>, [=property]: row.[=property]</#list> };
    expect((await [=client(act)].post(path, body)).status).toBe(409);
  });
</#list>
<#if v.references?has_content>

  it.each([
<#list v.references as reference>
    ['[=reference.property]', [=reference.expression]],
</#list>
  ])('refuses %s of a row that is not there', async (property, id) => {
<@me act />
    const answer = await [=client(act)].post(path, { ...([=body()]), [property]: id });
    expect(answer.status).toBe([=project.api.validationStatus]);
    expect(complaints(answer)).toEqual([`/${property}`]);
  });
</#if>
<#if v.broken?has_content>

  it.each([
<#list v.broken as broken>
    ['[=broken.name]', [=broken.values], '[=broken.pointer]'],
</#list>
  ])('holds the row to its rule %s', async (_, values, pointer) => {
<@me act />
    const answer = await [=client(act)].post(path, { ...([=body()]), ...values });
    expect(answer.status).toBe([=project.api.validationStatus]);
    expect(complaints(answer)).toEqual([pointer]);
  });
</#if>

  it('makes one row of a request that is sent twice', async () => {
<@me act />
    const client = [=client(act)].with({ 'idempotency-key': '[=r.names.kebab]-once' });
    const body = [=body()];
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });
<@doors "POST" "path" act />
});
</#if>
<#macro shows body><#if v.hidden?has_content>without([=body], <#list v.hidden as property>'[=property]'<#sep>, </#list>)<#else>[=body]</#if></#macro>
<#macro newBody rest><#if rest?has_content>without([=body()], <#list rest as property>'[=property]'<#sep>, </#list>)<#else>[=body()]</#if></#macro>
<#if v.replace.isPresent() && v.change?has_content>
<#assign act = v.replace.get()>

describe('PUT [=v.path]/{id}', () => {
<#if v.create.isPresent()>
  it('replaces the row', async () => {
<@me act />
    const { id } = [=store(act)];
    const body = <@newBody v.kept />;
    const answer = await [=client(act)].put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...<@shows "body" /> });
  });
<#else>
  it('replaces the row', async () => {
<@me act />
    const row = [=store(act)];
    const body = { <#list v.change as property>[=property]: row.[=property]<#sep>, </#list> };
    const answer = await [=client(act)].put(`${path}/${row.id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(body);
  });
</#if>
<@doors "PUT" "absent" act />
});
</#if>
<#if v.update.isPresent()>
<#assign act = v.update.get()>
<#if v.change?has_content><#assign change = "{ " + v.change[0] + ": row." + v.change[0] + " }"></#if>

describe('PATCH [=v.path]/{id}', () => {
  it('refuses a body without anything to change', async () => {
<@me act />
    const { id } = [=store(act)];
    expect((await [=client(act)].patch(`${path}/${id}`, {})).status).toBe([=project.api.validationStatus]);
  });
<#if v.change?has_content>

  it('changes what it is given', async () => {
<@me act />
<#if v.create.isPresent()>
    const { id } = [=store(act)];
    const change = <@newBody v.fixed />;
    const answer = await [=client(act)].patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(<@shows "change" />);
<#else>
    const row = [=store(act)];
    const change = { <#list v.change as property>[=property]: row.[=property]<#sep>, </#list> };
    const answer = await [=client(act)].patch(`${path}/${row.id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
</#if>
  });

  it('knows when there is nothing to change', async () => {
<@me act />
    const row = [=store(act)];
    expect((await [=client(act)].patch(absent, [=change])).status).toBe(404);
  });
<@versions "PATCH" "`${path}/${row.id}`" act change />
<@strangers "PATCH" "`${path}/${row.id}`" act change />
</#if>
<#list v.related.links as link>

  it('replaces [=link.property]', async () => {
<@me act />
    const { id } = [=store(act)];
    const [one, other] = [await store[=link.type](app.repositories), await store[=link.type](app.repositories)];
    for (const [=link.property] of [[one.id, other.id], [other.id], []]) {
      const answer = await [=client(act)].patch(`${path}/${id}`, { [=link.property] });
      expect(answer.status).toBe(200);
<#if v.oneEmbedding.isPresent()>
<#list v.related.embeds as embed>
<#if embed.ids == link.property && v.oneEmbedding.get().allowed?seq_contains(embed.relation)>
      const shown = dataOf(await [=client(act)].get(`${path}/${id}?include=[=embed.relation]`));
      expect(idsIn((shown as Record<string, unknown>).[=embed.relation])).toEqual([=link.property].toSorted());
</#if>
</#list>
</#if>
    }
  });
</#list>
<#if v.brokenByUpdate?has_content>

  it.each([
<#list v.brokenByUpdate as broken>
    ['[=broken.name]', [=broken.values], '[=broken.pointer]'],
</#list>
  ])('holds the row to its rule %s', async (_, change, pointer) => {
<@me act />
    const { id } = [=store(act)];
    const answer = await [=client(act)].patch(`${path}/${id}`, change);
    expect(answer.status).toBe([=project.api.validationStatus]);
    expect(complaints(answer)).toEqual([pointer]);
  });

  it('does not overtake a change by somebody else', async () => {
<@me act />
    const row = [=store(act)];
    const change = { [=v.brokenByUpdate[0].property]: row.[=v.brokenByUpdate[0].property] };
    [=tests.mocks].spyOn(app.repositories.[=f.repository], 'update').mockRejectedValue(new StaleVersionError());
    expect((await [=client(act)].patch(`${path}/${row.id}`, change)).status).toBe(<#if r.versioned()>409<#else>412</#if>);
<#if r.versioned()>
    const versioned = [=client(act)].with({ 'if-match': `"${row.version}"` });
    expect((await versioned.patch(`${path}/${row.id}`, change)).status).toBe(412);
    const stale = [=client(act)].with({ 'if-match': '"99"' });
    expect((await stale.patch(`${path}/${row.id}`, change)).status).toBe(412);
</#if>
    expect((await [=client(act)].patch(absent, change)).status).toBe(404);
  });
</#if>
<@doors "PATCH" "absent" act />
});
</#if>
<#if v.delete.isPresent()>
<#assign act = v.delete.get()>

describe('DELETE [=v.path]/{id}', () => {
  it('removes the row', async () => {
<@me act />
    const { id } = [=store(act)];
    expect((await [=client(act)].delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.[=f.repository].find(id[=scope])).toBeUndefined();
    expect((await [=client(act)].delete(`${path}/${id}`)).status).toBe(404);
  });
<#list v.dependents as dependent>
<#if dependent.outcome == "REFUSED">

  it('is refused while it is [=dependent.key] of something in [=dependent.repository]', async () => {
<@me act />
    const { id } = [=store(act)];
    await store[=dependent.type](app.repositories, { [=dependent.key]: id });
    expect((await [=client(act)].delete(`${path}/${id}`)).status).toBe(409);
  });
<#else>

  it('<#if dependent.outcome == "LEAVES">leaves<#else>takes along</#if> what it is [=dependent.key] of in [=dependent.repository]', async () => {
<@me act />
    const { id } = [=store(act)];
    const other = await store[=dependent.type](app.repositories, { [=dependent.key]: id });
    expect((await [=client(act)].delete(`${path}/${id}`)).status).toBe(204);
    const left = await app.repositories.[=dependent.repository].find(other.id[=dependent.scope]);
<#if dependent.outcome == "LEAVES">
    expect(left).toMatchObject({ [=dependent.key]: null });
<#else>
    expect(left).toBeUndefined();
</#if>
  });
</#if>
</#list>
<@versions "DELETE" "`${path}/${row.id}`" act />
<@strangers "DELETE" "`${path}/${row.id}`" act />
<@doors "DELETE" "absent" act />
});
</#if>
<#if v.restore.isPresent()>
<#assign act = v.restore.get()>

describe('POST [=v.path]/{id}/restore', () => {
  it('brings a deleted row back, once', async () => {
<@me act />
    const { id } = [=store(act)];
    await app.repositories.[=f.repository].delete(id<#if plan.scoped(r) || r.versioned()>, {}</#if>);
    expect((await [=client(act)].post(`${path}/${id}/restore`)).status).toBe(200);
    expect(await app.repositories.[=f.repository].find(id[=scope])).toMatchObject({ id });
    expect((await [=client(act)].post(`${path}/${id}/restore`)).status).toBe(404);
  });
<@doors "POST" "`${absent}/restore`" act />
});
</#if>
<#list v.transitions as transition>
<#assign act = transition.act>

describe('POST [=v.path]/{id}/[=transition.segment]', () => {
<#if transition.met.isPresent()>
  it.each([<#list transition.from as state>'[=state]'<#sep>, </#list>] as const)('leads from %s to [=transition.to]', async (from) => {
<@me act />
    const { id } = await store[=type](app.repositories, { [=values([transition.field + ": from" + transition.met.get(), own(act)])] });
    const answer = await [=client(act)].post(`${path}/${id}/[=transition.segment]`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ [=transition.field]: '[=transition.to]' });
  });

  it('does not overtake a change by somebody else', async () => {
<@me act />
    const row = [=inState(act, transition.field, transition.from[0], transition.met.get())];
    [=tests.mocks].spyOn(app.repositories.[=f.repository], 'update').mockRejectedValue(new StaleVersionError());
    const url = `${path}/${row.id}/[=transition.segment]`;
    expect((await [=client(act)].post(url)).status).toBe(409);
    const versioned = [=client(act)].with({ 'if-match': `"${row.version}"` });
    expect((await versioned.post(url)).status).toBe(412);
  });

  it('depends on the version, where the request names one', async () => {
<@me act />
    const { id } = [=inState(act, transition.field, transition.from[0], transition.met.get())];
    const stale = [=client(act)].with({ 'if-match': '"99"' });
    expect((await stale.post(`${path}/${id}/[=transition.segment]`)).status).toBe(412);
  });

</#if>
<#if transition.failed.isPresent()>
  it('is refused while its guard does not hold', async () => {
<@me act />
    const { id } = [=inState(act, transition.field, transition.from[0], transition.failed.get())];
    expect((await [=client(act)].post(`${path}/${id}/[=transition.segment]`)).status).toBe(409);
  });

</#if>
<#if transition.wrong.isPresent()>
  it('is refused from any other state', async () => {
<@me act />
    const { id } = [=inState(act, transition.field, transition.wrong.get())];
    expect((await [=client(act)].post(`${path}/${id}/[=transition.segment]`)).status).toBe(409);
  });

</#if>
  it('knows when there is none', async () => {
<@me act />
    expect((await [=client(act)].post(`${absent}/[=transition.segment]`)).status).toBe(404);
  });
<@strangers "POST" "`${path}/${row.id}/" + transition.segment + "`" act />
<@doors "POST" "`${absent}/" + transition.segment + "`" act />
});
</#list>
