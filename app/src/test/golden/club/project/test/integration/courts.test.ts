import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Court } from '../../src/modules/courts/court.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storeBooking } from '../support/fixtures/booking.js';
import { courtBody, storeCourt } from '../support/fixtures/court.js';
import { allIds, expectSorted } from '../support/lists.js';

const path = '/v1/courts';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/courts', () => {
  let client: TestApp['client'];
  let row: Court;

  beforeAll(async () => {
    client = app.client;
    row = await storeCourt(app.repositories);
    await storeCourt(app.repositories);
    await storeCourt(app.repositories);
  });

  it.each([
    ['id', 'uuid'],
    ['name', 'text'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([['indoor', 'indoor', true]] as const)(
    '?%s with its own %s finds the row: %s',
    async (parameter, property, found) => {
      const value = encodeURIComponent(row[property]);
      expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
    },
  );
});

describe('GET /v1/courts/{id}', () => {
  it('shows the row', async () => {
    const row = await storeCourt(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeCourt(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });
});

describe('POST /v1/courts', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('steward');
    const answer = await me.client.post(path, courtBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Court;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.courts.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('steward');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/name']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('steward');
    const body = {
      ...courtBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('refuses a second row with the same name', async () => {
    const me = await app.signIn('steward');
    const row = await storeCourt(app.repositories);
    const body = { ...courtBody(), name: row.name };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('steward');
    const client = me.client.with({ 'idempotency-key': 'court-once' });
    const body = courtBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('member');
    expect((await me.client.send('POST', path)).status).toBe(403);
  });
});

describe('PUT /v1/courts/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeCourt(app.repositories);
    const body = courtBody();
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('member');
    expect((await me.client.send('PUT', absent)).status).toBe(403);
  });
});

describe('PATCH /v1/courts/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeCourt(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeCourt(app.repositories);
    const change = courtBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('steward');
    const row = await storeCourt(app.repositories);
    expect((await me.client.patch(absent, { name: row.name })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('steward');
    const row = await storeCourt(app.repositories);
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { name: row.name });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('member');
    expect((await me.client.send('PATCH', absent)).status).toBe(403);
  });
});

describe('DELETE /v1/courts/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeCourt(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.courts.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('is refused while it is courtId of something in bookings', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeCourt(app.repositories);
    await storeBooking(app.repositories, { courtId: id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(409);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('steward');
    const row = await storeCourt(app.repositories);
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
    const me = await app.signIn('member');
    expect((await me.client.send('DELETE', absent)).status).toBe(403);
  });
});
