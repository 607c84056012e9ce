import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import { dataOf } from '../support/client.js';
import { storeLetter } from '../support/fixtures/letter.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await storeLetter(app.repositories);
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/reports/value-by-year', () => {
  it('answers with one line a group', async () => {
    const { client } = await app.signIn('archivist');
    const answer = await client.get('/v1/reports/value-by-year');
    expect(answer.status).toBe(200);
    expect(Array.isArray(dataOf(answer))).toBe(true);
  });

  it('asks who it is', async () => {
    expect((await app.client.get('/v1/reports/value-by-year')).status).toBe(401);
  });
});
