import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import { dataOf } from '../support/client.js';
import { storePainting } from '../support/fixtures/painting.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await storePainting(app.repositories);
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/reports/value-by-month', () => {
  it('answers with one line a group', async () => {
    const { client } = await app.signIn('curator');
    const answer = await client.get('/v1/reports/value-by-month');
    expect(answer.status).toBe(200);
    expect(Array.isArray(dataOf(answer))).toBe(true);
  });

  it('asks who it is', async () => {
    expect((await app.client.get('/v1/reports/value-by-month')).status).toBe(401);
  });
});
