import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Task } from '../../src/modules/tasks/task.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storeTask, taskBody } from '../support/fixtures/task.js';
import { allIds, expectSorted } from '../support/lists.js';

const path = '/v1/tasks';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/tasks', () => {
  let client: TestApp['client'];
  let row: Task;

  beforeAll(async () => {
    client = app.client;
    row = await storeTask(app.repositories);
    await storeTask(app.repositories);
    await storeTask(app.repositories, { dueOn: null });
  });

  it.each([
    ['id', 'uuid'],
    ['title', 'text'],
    ['dueOn', 'date'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([['done', 'done', true]] as const)(
    '?%s with its own %s finds the row: %s',
    async (parameter, property, found) => {
      const value = encodeURIComponent(row[property]);
      expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
    },
  );

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.title.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });
});

describe('GET /v1/tasks/{id}', () => {
  it('shows the row', async () => {
    const row = await storeTask(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeTask(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });
});

describe('POST /v1/tasks', () => {
  it('stores the row and says where it is', async () => {
    const answer = await app.client.post(path, taskBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Task;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.tasks.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const answer = await app.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/title']);
  });

  it('does not take what belongs to the server', async () => {
    const body = {
      ...taskBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await app.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('makes one row of a request that is sent twice', async () => {
    const client = app.client.with({ 'idempotency-key': 'task-once' });
    const body = taskBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });
});

describe('PUT /v1/tasks/{id}', () => {
  it('replaces the row', async () => {
    const { id } = await storeTask(app.repositories);
    const body = taskBody();
    const answer = await app.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });
});

describe('PATCH /v1/tasks/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const { id } = await storeTask(app.repositories);
    expect((await app.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const { id } = await storeTask(app.repositories);
    const change = taskBody();
    const answer = await app.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const row = await storeTask(app.repositories);
    expect((await app.client.patch(absent, { title: row.title })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const row = await storeTask(app.repositories);
    const named = (tag: string) =>
      app.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { title: row.title });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });
});

describe('DELETE /v1/tasks/{id}', () => {
  it('removes the row', async () => {
    const { id } = await storeTask(app.repositories);
    expect((await app.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.tasks.find(id)).toBeUndefined();
    expect((await app.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const row = await storeTask(app.repositories);
    const named = (tag: string) =>
      app.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });
});
