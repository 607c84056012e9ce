import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Tag } from '../../src/models/tag.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storeTag, tagBody } from '../support/fixtures/tag.js';
import { expectSorted } from '../support/lists.js';
import { without } from '../support/objects.js';

const path = '/v1/tags';
const absent = `${path}/no-such-row`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/tags', () => {
  let client: TestApp['client'];

  beforeAll(async () => {
    client = app.client;
    await storeTag(app.repositories);
    await storeTag(app.repositories);
    await storeTag(app.repositories);
  });

  it.each([
    ['id', 'text'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });
});

describe('GET /v1/tags/{id}', () => {
  it('shows the row', async () => {
    const row = await storeTag(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeTag(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });
});

describe('POST /v1/tags', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('staff');
    const answer = await me.client.post(path, tagBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Tag;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.tags.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('staff');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/id', '/title']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('staff');
    const body = { ...tagBody(), createdAt: 'mine', updatedAt: 'mine', version: 'mine' };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/updatedAt', '/version']);
  });

  it('refuses a second row with the same title', async () => {
    const me = await app.signIn('staff');
    const row = await storeTag(app.repositories);
    const body = { ...tagBody(), title: row.title };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('staff');
    const client = me.client.with({ 'idempotency-key': 'tag-once' });
    const body = tagBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('customer');
    expect((await me.client.send('POST', path)).status).toBe(403);
  });
});

describe('PUT /v1/tags/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeTag(app.repositories);
    const body = without(tagBody(), 'id');
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('customer');
    expect((await me.client.send('PUT', absent)).status).toBe(403);
  });
});

describe('PATCH /v1/tags/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeTag(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeTag(app.repositories);
    const change = without(tagBody(), 'id');
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('staff');
    const row = await storeTag(app.repositories);
    expect((await me.client.patch(absent, { title: row.title })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('staff');
    const row = await storeTag(app.repositories);
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { title: row.title });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('customer');
    expect((await me.client.send('PATCH', absent)).status).toBe(403);
  });
});

describe('DELETE /v1/tags/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeTag(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.tags.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('staff');
    const row = await storeTag(app.repositories);
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('DELETE', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('customer');
    expect((await me.client.send('DELETE', absent)).status).toBe(403);
  });
});
