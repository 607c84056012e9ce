import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp } from '../../support/app.js';
import { storeJar } from '../../support/fixtures/jar.js';

let app;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

it('asks who it is', async () => {
  const path = '/v1/jars/018f2f4e-7b1a-7c3d-8e4f-0000000000ff/open-jar';
  expect((await app.client.send('POST', path)).status).toBe(401);
});

// To be replaced together with the body of openJar: until then it says that there is none.
it('reaches the body of openJar', async () => {
  const me = await app.signIn('guest');
  const { client } = me;
  const { id } = await storeJar(app.repositories);
  const path = `/v1/jars/${id}/open-jar`;
  expect((await client.send('POST', path, { spoon: 'wood' })).status).toBe(501);
});
