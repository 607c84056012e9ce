import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { NewTicket, Ticket } from '../../src/types/ticket.js';
import { StaleVersionError } from '../../src/utils/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storeTicket, ticketBody } from '../support/fixtures/ticket.js';
import { storeUser } from '../support/fixtures/user.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';

const path = '/v1/tickets';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewTicket> = {}) {
  const row = await storeTicket(app.repositories, {
    parentId: (await storeTicket(app.repositories)).id,
    assigneeId: (await storeUser(app.repositories)).id,
    ...values,
  });
  const related = { parent: [row.parentId], assignee: [row.assigneeId] };
  return { row, related };
}

describe('GET /v1/tickets', () => {
  let client: TestApp['client'];
  let row: Ticket;

  beforeAll(async () => {
    const me = await app.signIn('developer');
    client = me.client;
    ({ row } = await storeWithRelations({ assigneeId: me.id }));
    await storeTicket(app.repositories, { assigneeId: me.id });
    await storeTicket(app.repositories, { assigneeId: me.id });
  });

  it.each([
    ['id', 'uuid'],
    ['title', 'text'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['state', 'state', true],
    ['parentId', 'parentId', true],
    ['assigneeId', 'assigneeId', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(String(row[property]));
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it.each(['parentId', 'assigneeId'] as const)(
    '?%s[null] asks whether there is a value',
    async (property) => {
      const empty = row[property] === null;
      expect(await allIds(client, `${path}?${property}[null]=${String(empty)}`)).toContain(row.id);
      expect(await allIds(client, `${path}?${property}[null]=${String(!empty)}`)).not.toContain(
        row.id,
      );
    },
  );

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.title.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['parent'] as const)('embeds %s', async (relation) => {
    const me = await app.signIn('developer');
    const { row, related } = await storeWithRelations({ assigneeId: me.id });
    const rows = await allRows(me.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });

  it.each(['assignee'])('does not show %s to those who may not read it', async (relation) => {
    expect((await client.get(`${path}?include=${relation}`)).status).toBe(403);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', path)).status).toBe(401);
  });
});

describe('GET /v1/tickets/{id}', () => {
  it('shows the row', async () => {
    const me = await app.signIn('developer');
    const row = await storeTicket(app.repositories, { assigneeId: me.id });
    const answer = await me.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const me = await app.signIn('developer');
    const row = await storeTicket(app.repositories, { assigneeId: me.id });
    const again = me.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    const me = await app.signIn('developer');
    expect((await me.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const me = await app.signIn('developer');
    const { row, related } = await storeWithRelations({ assigneeId: me.id });
    const answer = await me.client.get(`${path}/${row.id}?include=parent`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.parent)).toEqual(related.parent);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', absent)).status).toBe(401);
  });
});

describe('POST /v1/tickets', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('developer');
    const answer = await me.client.post(path, ticketBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Ticket;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.tickets.find(row.id, {})).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('developer');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/openedOn', '/title']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('developer');
    const body = {
      ...ticketBody(),
      assigneeId: 'mine',
      createdAt: 'mine',
      id: 'mine',
      state: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual([
      '/assigneeId',
      '/createdAt',
      '/id',
      '/state',
      '/updatedAt',
      '/version',
    ]);
  });

  it.each([['parentId', '018f2f4e-7b1a-7c3d-8e4f-0000000000ff']])(
    'refuses %s of a row that is not there',
    async (property, id) => {
      const me = await app.signIn('developer');
      const answer = await me.client.post(path, { ...ticketBody(), [property]: id });
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([`/${property}`]);
    },
  );

  it.each([['closedOnOpenedOn', { openedOn: '2026-02-15', closedOn: '2026-01-31' }, '']])(
    'holds the row to its rule %s',
    async (_, values, pointer) => {
      const me = await app.signIn('developer');
      const answer = await me.client.post(path, { ...ticketBody(), ...values });
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([pointer]);
    },
  );

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('developer');
    const client = me.client.with({ 'idempotency-key': 'ticket-once' });
    const body = ticketBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });
});

describe('PUT /v1/tickets/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, { assigneeId: me.id });
    const body = ticketBody();
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });
});

describe('PATCH /v1/tickets/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, { assigneeId: me.id });
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, { assigneeId: me.id });
    const change = ticketBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('lead');
    const row = await storeTicket(app.repositories, { assigneeId: me.id });
    expect((await me.client.patch(absent, { title: row.title })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('lead');
    const row = await storeTicket(app.repositories, { assigneeId: me.id });
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { title: row.title });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('developer');
    const row = await storeTicket(app.repositories, { assigneeId: owner.id });
    const stranger = await app.signIn('developer');
    expect(
      (await stranger.client.send('PATCH', `${path}/${row.id}`, { title: row.title })).status,
    ).toBe(404);
  });

  it.each([['closedOnOpenedOn', { openedOn: '2026-02-15', closedOn: '2026-01-31' }, '']])(
    'holds the row to its rule %s',
    async (_, change, pointer) => {
      const me = await app.signIn('lead');
      const { id } = await storeTicket(app.repositories, { assigneeId: me.id });
      const answer = await me.client.patch(`${path}/${id}`, change);
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([pointer]);
    },
  );

  it('does not overtake a change by somebody else', async () => {
    const me = await app.signIn('lead');
    const row = await storeTicket(app.repositories, { assigneeId: me.id });
    const change = { openedOn: row.openedOn };
    vi.spyOn(app.repositories.tickets, 'update').mockRejectedValue(new StaleVersionError());
    expect((await me.client.patch(`${path}/${row.id}`, change)).status).toBe(409);
    const versioned = me.client.with({ 'if-match': `"${row.version}"` });
    expect((await versioned.patch(`${path}/${row.id}`, change)).status).toBe(412);
    const stale = me.client.with({ 'if-match': '"99"' });
    expect((await stale.patch(`${path}/${row.id}`, change)).status).toBe(412);
    expect((await me.client.patch(absent, change)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });
});

describe('DELETE /v1/tickets/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, { assigneeId: me.id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.tickets.find(id, {})).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('leaves what it is parentId of in tickets', async () => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, { assigneeId: me.id });
    const other = await storeTicket(app.repositories, { parentId: id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    const left = await app.repositories.tickets.find(other.id, {});
    expect(left).toMatchObject({ parentId: null });
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('lead');
    const row = await storeTicket(app.repositories, { assigneeId: me.id });
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
    const me = await app.signIn('developer');
    expect((await me.client.send('DELETE', absent)).status).toBe(403);
  });
});

describe('POST /v1/tickets/{id}/start', () => {
  it.each(['open'] as const)('leads from %s to doing', async (from) => {
    const me = await app.signIn('developer');
    const { id } = await storeTicket(app.repositories, { state: from, assigneeId: me.id });
    const answer = await me.client.post(`${path}/${id}/start`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ state: 'doing' });
  });

  it('does not overtake a change by somebody else', async () => {
    const me = await app.signIn('developer');
    const row = await storeTicket(app.repositories, { state: 'open', assigneeId: me.id });
    vi.spyOn(app.repositories.tickets, 'update').mockRejectedValue(new StaleVersionError());
    const url = `${path}/${row.id}/start`;
    expect((await me.client.post(url)).status).toBe(409);
    const versioned = me.client.with({ 'if-match': `"${row.version}"` });
    expect((await versioned.post(url)).status).toBe(412);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('developer');
    const { id } = await storeTicket(app.repositories, { state: 'open', assigneeId: me.id });
    const stale = me.client.with({ 'if-match': '"99"' });
    expect((await stale.post(`${path}/${id}/start`)).status).toBe(412);
  });

  it('is refused from any other state', async () => {
    const me = await app.signIn('developer');
    const { id } = await storeTicket(app.repositories, { state: 'doing', assigneeId: me.id });
    expect((await me.client.post(`${path}/${id}/start`)).status).toBe(409);
  });

  it('knows when there is none', async () => {
    const me = await app.signIn('developer');
    expect((await me.client.post(`${absent}/start`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', `${absent}/start`)).status).toBe(401);
  });
});

describe('POST /v1/tickets/{id}/close', () => {
  it.each(['doing'] as const)('leads from %s to done', async (from) => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, {
      state: from,
      points: 1,
      assigneeId: me.id,
    });
    const answer = await me.client.post(`${path}/${id}/close`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ state: 'done' });
  });

  it('does not overtake a change by somebody else', async () => {
    const me = await app.signIn('lead');
    const row = await storeTicket(app.repositories, {
      state: 'doing',
      points: 1,
      assigneeId: me.id,
    });
    vi.spyOn(app.repositories.tickets, 'update').mockRejectedValue(new StaleVersionError());
    const url = `${path}/${row.id}/close`;
    expect((await me.client.post(url)).status).toBe(409);
    const versioned = me.client.with({ 'if-match': `"${row.version}"` });
    expect((await versioned.post(url)).status).toBe(412);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, {
      state: 'doing',
      points: 1,
      assigneeId: me.id,
    });
    const stale = me.client.with({ 'if-match': '"99"' });
    expect((await stale.post(`${path}/${id}/close`)).status).toBe(412);
  });

  it('is refused while its guard does not hold', async () => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, {
      state: 'doing',
      points: null,
      assigneeId: me.id,
    });
    expect((await me.client.post(`${path}/${id}/close`)).status).toBe(409);
  });

  it('is refused from any other state', async () => {
    const me = await app.signIn('lead');
    const { id } = await storeTicket(app.repositories, { state: 'open', assigneeId: me.id });
    expect((await me.client.post(`${path}/${id}/close`)).status).toBe(409);
  });

  it('knows when there is none', async () => {
    const me = await app.signIn('lead');
    expect((await me.client.post(`${absent}/close`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', `${absent}/close`)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('developer');
    expect((await me.client.send('POST', `${absent}/close`)).status).toBe(403);
  });
});
