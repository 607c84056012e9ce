import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

it('asks who it is', async () => {
  const path = '/v1/clear-desk';
  expect((await app.client.send('POST', path)).status).toBe(401);
});

// To be replaced together with the body of clearDesk: until then it says that there is none.
it('reaches the body of clearDesk', async () => {
  const me = await app.signIn('editor');
  const { client } = me;
  const path = '/v1/clear-desk';
  expect((await client.send('POST', path)).status).toBe(501);
});
