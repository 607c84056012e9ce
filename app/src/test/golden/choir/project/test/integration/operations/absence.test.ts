import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../../support/app.js';
import { storeSinger } from '../../support/fixtures/singer.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

// To be replaced together with the body of absence: until then it says that there is none.
it('reaches the body of absence', async () => {
  const { client } = app;
  const { id } = await storeSinger(app.repositories);
  const path = `/v1/singers/${id}/absence`;
  expect((await client.send('POST', path, { from: '2026-01-31' })).status).toBe(501);
});
