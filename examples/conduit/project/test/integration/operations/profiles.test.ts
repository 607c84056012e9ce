import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../../support/app.js';
import { register } from '../../support/conduit.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

const profile = (following: boolean) => ({
  profile: { username: 'celeb', bio: null, image: null, following },
});

it('follows somebody and no longer', async () => {
  await register(app.client, 'celeb');
  const { client } = await register(app.client, 'fan');
  expect((await app.client.get('/api/profiles/celeb')).body).toEqual(profile(false));
  const follow = '/api/profiles/celeb/follow';
  for (const answer of [await client.post(follow), await client.post(follow)]) {
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(profile(true));
  }
  expect((await client.get('/api/profiles/celeb')).body).toEqual(profile(true));
  expect((await app.client.get('/api/profiles/celeb')).body).toEqual(profile(false));
  for (const answer of [await client.delete(follow), await client.delete(follow)]) {
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(profile(false));
  }
});

it('knows nobody of another name', async () => {
  expect((await app.client.get('/api/profiles/nobody')).status).toBe(404);
});

it('asks who follows', async () => {
  expect((await app.client.post('/api/profiles/celeb/follow')).status).toBe(401);
});
