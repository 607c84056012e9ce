import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Booking, NewBooking } from '../../src/modules/bookings/booking.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { bookingBody, storeBooking } from '../support/fixtures/booking.js';
import { storeUser } from '../support/fixtures/user.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';

const path = '/v1/bookings';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewBooking> = {}) {
  const row = await storeBooking(app.repositories, {
    playerId: (await storeUser(app.repositories)).id,
    ...values,
  });
  const related = { court: [row.courtId], player: [row.playerId] };
  return { row, related };
}

describe('GET /v1/bookings', () => {
  let client: TestApp['client'];
  let row: Booking;

  beforeAll(async () => {
    const me = await app.signIn('member');
    client = me.client;
    ({ row } = await storeWithRelations({ playerId: me.id }));
    await storeBooking(app.repositories, { playerId: me.id });
    await storeBooking(app.repositories, { playerId: me.id });
  });

  it.each([
    ['id', 'uuid'],
    ['day', 'date'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['day', 'day', true],
    ['day[gt]', 'day', false],
    ['day[gte]', 'day', true],
    ['day[lt]', 'day', false],
    ['day[lte]', 'day', true],
    ['courtId', 'courtId', true],
    ['playerId', 'playerId', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(String(row[property]));
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it.each(['playerId'] as const)('?%s[null] asks whether there is a value', async (property) => {
    const empty = row[property] === null;
    expect(await allIds(client, `${path}?${property}[null]=${String(empty)}`)).toContain(row.id);
    expect(await allIds(client, `${path}?${property}[null]=${String(!empty)}`)).not.toContain(
      row.id,
    );
  });

  it.each(['court'] as const)('embeds %s', async (relation) => {
    const me = await app.signIn('member');
    const { row, related } = await storeWithRelations({ playerId: me.id });
    const rows = await allRows(me.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });

  it.each(['player'])('does not show %s to those who may not read it', async (relation) => {
    expect((await client.get(`${path}?include=${relation}`)).status).toBe(403);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', path)).status).toBe(401);
  });
});

describe('GET /v1/bookings/{id}', () => {
  it('shows the row', async () => {
    const me = await app.signIn('member');
    const row = await storeBooking(app.repositories, { playerId: me.id });
    const answer = await me.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const me = await app.signIn('member');
    const row = await storeBooking(app.repositories, { playerId: me.id });
    const again = me.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    const me = await app.signIn('member');
    expect((await me.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const me = await app.signIn('member');
    const { row, related } = await storeWithRelations({ playerId: me.id });
    const answer = await me.client.get(`${path}/${row.id}?include=court`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.court)).toEqual(related.court);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', absent)).status).toBe(401);
  });
});

describe('POST /v1/bookings', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('member');
    const answer = await me.client.post(path, await bookingBody(app.repositories));
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Booking;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.bookings.find(row.id, {})).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('member');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/courtId', '/day', '/hour']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('member');
    const body = {
      ...(await bookingBody(app.repositories)),
      createdAt: 'mine',
      id: 'mine',
      playerId: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual([
      '/createdAt',
      '/id',
      '/playerId',
      '/updatedAt',
      '/version',
    ]);
  });

  it('refuses a second row with the same courtId and day and hour', async () => {
    const me = await app.signIn('member');
    const { row } = await storeWithRelations({ playerId: me.id });
    const body = {
      ...(await bookingBody(app.repositories)),
      courtId: row.courtId,
      day: row.day,
      hour: row.hour,
    };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it.each([['courtId', '018f2f4e-7b1a-7c3d-8e4f-0000000000ff']])(
    'refuses %s of a row that is not there',
    async (property, id) => {
      const me = await app.signIn('member');
      const answer = await me.client.post(path, {
        ...(await bookingBody(app.repositories)),
        [property]: id,
      });
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([`/${property}`]);
    },
  );

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('member');
    const client = me.client.with({ 'idempotency-key': 'booking-once' });
    const body = await bookingBody(app.repositories);
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('steward');
    expect((await me.client.send('POST', path)).status).toBe(403);
  });
});

describe('PUT /v1/bookings/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeBooking(app.repositories, { playerId: me.id });
    const body = await bookingBody(app.repositories);
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });
});

describe('PATCH /v1/bookings/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeBooking(app.repositories, { playerId: me.id });
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeBooking(app.repositories, { playerId: me.id });
    const change = await bookingBody(app.repositories);
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('steward');
    const row = await storeBooking(app.repositories, { playerId: me.id });
    expect((await me.client.patch(absent, { day: row.day })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('steward');
    const row = await storeBooking(app.repositories, { playerId: me.id });
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { day: row.day });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('member');
    const row = await storeBooking(app.repositories, { playerId: owner.id });
    const stranger = await app.signIn('member');
    expect(
      (await stranger.client.send('PATCH', `${path}/${row.id}`, { day: row.day })).status,
    ).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });
});

describe('DELETE /v1/bookings/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('steward');
    const { id } = await storeBooking(app.repositories, { playerId: me.id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.bookings.find(id, {})).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('steward');
    const row = await storeBooking(app.repositories, { playerId: me.id });
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('member');
    const row = await storeBooking(app.repositories, { playerId: owner.id });
    const stranger = await app.signIn('member');
    expect((await stranger.client.send('DELETE', `${path}/${row.id}`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('DELETE', absent)).status).toBe(401);
  });
});
