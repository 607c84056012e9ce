import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../../support/app.js';
import { commentOf, commentsOf, publish, register } from '../../support/conduit.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

it('says something about an article and takes it back', async () => {
  const author = await register(app.client, 'author');
  const reader = await register(app.client, 'reader');
  const { slug } = await publish(author.client, 'To be discussed');
  const path = `/api/articles/${slug}/comments`;
  const added = await reader.client.post(path, { comment: { body: 'Thank you so much!' } });
  expect(added.status).toBe(200);
  const comment = commentOf(added);
  expect(comment).toMatchObject({ body: 'Thank you so much!', author: { username: 'reader' } });
  expect(commentsOf(await app.client.get(path))).toEqual([comment]);
  const one = `${path}/${comment.id}`;
  expect((await author.client.delete(one)).status).toBe(403);
  expect((await reader.client.delete(one)).status).toBe(204);
  expect((await reader.client.delete(one)).status).toBe(404);
  expect(commentsOf(await app.client.get(path))).toEqual([]);
});

it('is about an article that there is', async () => {
  const { client } = await register(app.client, 'lost');
  const path = '/api/articles/nowhere/comments';
  expect((await client.post(path, { comment: { body: 'Hello?' } })).status).toBe(404);
  expect((await client.get(path)).status).toBe(404);
});

it('says something', async () => {
  const { client } = await register(app.client, 'silent');
  const { slug } = await publish(client, 'Unspoken');
  const refused = await client.post(`/api/articles/${slug}/comments`, { comment: { body: '' } });
  expect(refused.status).toBe(422);
});
