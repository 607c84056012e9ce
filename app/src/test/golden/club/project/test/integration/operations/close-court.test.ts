import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../../support/app.js';
import { storeCourt } from '../../support/fixtures/court.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

it('asks who it is', async () => {
  const path = '/v1/courts/018f2f4e-7b1a-7c3d-8e4f-0000000000ff/close-court';
  expect((await app.client.send('POST', path)).status).toBe(401);
});

// To be replaced together with the body of closeCourt: until then it says that there is none.
it('reaches the body of closeCourt', async () => {
  const me = await app.signIn('steward');
  const { client } = me;
  const { id } = await storeCourt(app.repositories);
  const path = `/v1/courts/${id}/close-court`;
  expect((await client.send('POST', path, { until: '2026-01-31' })).status).toBe(501);
});
