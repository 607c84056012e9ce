import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../../support/app.js';
import { storeTicket } from '../../support/fixtures/ticket.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

it('asks who it is', async () => {
  const path = '/v1/tickets/018f2f4e-7b1a-7c3d-8e4f-0000000000ff/split-ticket';
  expect((await app.client.send('POST', path)).status).toBe(401);
});

// To be replaced together with the body of splitTicket: until then it says that there is none.
it('reaches the body of splitTicket', async () => {
  const me = await app.signIn('lead');
  const { client } = me;
  const { id } = await storeTicket(app.repositories, { assigneeId: me.id });
  const path = `/v1/tickets/${id}/split-ticket`;
  expect((await client.send('POST', path, { titles: ['An example titles'] })).status).toBe(501);
});
