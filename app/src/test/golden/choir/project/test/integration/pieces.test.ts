import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Piece } from '../../src/modules/pieces/piece.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { pieceBody, storePiece } from '../support/fixtures/piece.js';
import { expectSorted } from '../support/lists.js';

const path = '/v1/pieces';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/pieces', () => {
  let client: TestApp['client'];

  beforeAll(async () => {
    client = app.client;
    await storePiece(app.repositories);
    await storePiece(app.repositories);
    await storePiece(app.repositories);
  });

  it.each([
    ['id', 'uuid'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });
});

describe('GET /v1/pieces/{id}', () => {
  it('shows the row', async () => {
    const row = await storePiece(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storePiece(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });
});

describe('POST /v1/pieces', () => {
  it('stores the row and says where it is', async () => {
    const answer = await app.client.post(path, pieceBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Piece;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.pieces.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const answer = await app.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/title']);
  });

  it('does not take what belongs to the server', async () => {
    const body = {
      ...pieceBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await app.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('makes one row of a request that is sent twice', async () => {
    const client = app.client.with({ 'idempotency-key': 'piece-once' });
    const body = pieceBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });
});

describe('PUT /v1/pieces/{id}', () => {
  it('replaces the row', async () => {
    const { id } = await storePiece(app.repositories);
    const body = pieceBody();
    const answer = await app.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });
});

describe('PATCH /v1/pieces/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const { id } = await storePiece(app.repositories);
    expect((await app.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const { id } = await storePiece(app.repositories);
    const change = pieceBody();
    const answer = await app.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const row = await storePiece(app.repositories);
    expect((await app.client.patch(absent, { title: row.title })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const row = await storePiece(app.repositories);
    const named = (tag: string) =>
      app.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { title: row.title });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });
});

describe('DELETE /v1/pieces/{id}', () => {
  it('removes the row', async () => {
    const { id } = await storePiece(app.repositories);
    expect((await app.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.pieces.find(id)).toBeUndefined();
    expect((await app.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const row = await storePiece(app.repositories);
    const named = (tag: string) =>
      app.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });
});
