import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { User } from '../../src/modules/users/user.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { dataOf } from '../support/client.js';
import { storeUser } from '../support/fixtures/user.js';
import { allIds, expectSorted } from '../support/lists.js';

const path = '/v1/users';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/users', () => {
  let client: TestApp['client'];
  let row: User;

  beforeAll(async () => {
    const me = await app.signIn('admin');
    client = me.client;
    row = await storeUser(app.repositories);
    await storeUser(app.repositories);
    await storeUser(app.repositories);
  });

  it.each([
    ['id', 'uuid'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['email', 'email', true],
    ['email[contains]', 'email', true],
    ['role', 'role', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(row[property]);
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('member');
    expect((await me.client.send('GET', path)).status).toBe(403);
  });
});

describe('GET /v1/users/{id}', () => {
  it('shows the row', async () => {
    const me = await app.signIn('admin');
    const row = await storeUser(app.repositories);
    const answer = await me.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const me = await app.signIn('admin');
    const row = await storeUser(app.repositories);
    const again = me.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    const me = await app.signIn('admin');
    expect((await me.client.get(absent)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('member');
    expect((await me.client.send('GET', absent)).status).toBe(403);
  });
});
