import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import { dataOf } from '../support/client.js';
import { storeWork } from '../support/fixtures/work.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await storeWork(app.repositories);
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/reports/value-by-kind', () => {
  it('answers with one line a group', async () => {
    const { client } = await app.signIn('curator');
    const answer = await client.get('/v1/reports/value-by-kind');
    expect(answer.status).toBe(200);
    expect(Array.isArray(dataOf(answer))).toBe(true);
  });

  it('asks who it is', async () => {
    expect((await app.client.get('/v1/reports/value-by-kind')).status).toBe(401);
  });
});
