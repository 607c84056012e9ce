import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import { dataOf } from '../support/client.js';
import { storeItem } from '../support/fixtures/item.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await storeItem(app.repositories);
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/reports/stock', () => {
  it('answers with one line a group', async () => {
    const { client } = await app.signIn('admin');
    const answer = await client.get('/v1/reports/stock');
    expect(answer.status).toBe(200);
    expect(Array.isArray(dataOf(answer))).toBe(true);
  });

  it('asks who it is', async () => {
    expect((await app.client.get('/v1/reports/stock')).status).toBe(401);
  });
});
