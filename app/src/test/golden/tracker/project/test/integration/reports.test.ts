import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import { dataOf } from '../support/client.js';
import { storeTicket } from '../support/fixtures/ticket.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await storeTicket(app.repositories);
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/reports/tickets-by-state', () => {
  it('answers with one line a group', async () => {
    const { client } = await app.signIn('lead');
    const answer = await client.get('/v1/reports/tickets-by-state');
    expect(answer.status).toBe(200);
    expect(Array.isArray(dataOf(answer))).toBe(true);
  });

  it('asks who it is', async () => {
    expect((await app.client.get('/v1/reports/tickets-by-state')).status).toBe(401);
  });
});
