import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../../support/app.js';
import { accountOf, as, password, register } from '../../support/conduit.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

it('registers somebody, who can sign in then', async () => {
  const user = { email: 'Jake@conduit.example', username: 'jake', password };
  const registered = await app.client.post('/api/users', { user });
  expect(registered.status).toBe(201);
  expect(accountOf(registered)).toMatchObject({
    email: 'jake@conduit.example',
    username: 'jake',
    bio: null,
    image: null,
  });
  const login = { user: { email: user.email, password } };
  const signedIn = await app.client.post('/api/users/login', login);
  expect(signedIn.status).toBe(200);
  const current = await as(app.client, accountOf(signedIn).token).get('/api/user');
  expect(current.status).toBe(200);
  expect(accountOf(current)).toMatchObject({ username: 'jake' });
});

it('says what is wrong in the form of RealWorld', async () => {
  const refused = await app.client.post('/api/users', { user: { username: 'nobody', password } });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ errors: { body: ['/email Is required.'] } });
});

it('refuses a wrong password', async () => {
  const { email } = await register(app.client, 'forgetful');
  const user = { email, password: 'something else altogether' };
  const refused = await app.client.post('/api/users/login', { user });
  expect(refused.status).toBe(401);
  expect(refused.body).toMatchObject({ errors: { body: [expect.any(String)] } });
});

it('tells nobody who they are', async () => {
  expect((await app.client.get('/api/user')).status).toBe(401);
  expect((await as(app.client, 'made up').get('/api/user')).status).toBe(401);
});

it('changes what is given of an account, and leaves the rest', async () => {
  const { client, email } = await register(app.client, 'changing');
  const user = { bio: 'I like to skateboard', password: 'quite another passphrase' };
  const changed = await client.put('/api/user', { user });
  expect(changed.status).toBe(200);
  expect(accountOf(changed)).toMatchObject({ email, username: 'changing', bio: user.bio });
  const login = { user: { email, password: user.password } };
  expect((await app.client.post('/api/users/login', login)).status).toBe(200);
});

it('changes a password alone', async () => {
  const { client, email } = await register(app.client, 'careful');
  const user = { password: 'only the passphrase changes' };
  expect((await client.put('/api/user', { user })).status).toBe(200);
  const login = { user: { email, ...user } };
  expect((await app.client.post('/api/users/login', login)).status).toBe(200);
});

it('gives a name once only', async () => {
  await register(app.client, 'unique');
  const user = { email: 'other@conduit.example', username: 'unique', password };
  expect((await app.client.post('/api/users', { user })).status).toBe(409);
});
