import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { articleOf, listOf, publish, register } from '../../support/conduit.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

const titles = async (client: Client, path: string) => {
  const { articles } = listOf(await client.get(path));
  return articles.map(({ title }) => title);
};

it('publishes an article', async () => {
  const { client } = await register(app.client, 'trainer');
  const article = {
    title: 'How to train your dragon',
    description: 'Ever wonder how?',
    body: 'Very carefully.',
    tagList: ['training', 'dragons', 'training'],
  };
  const created = await client.post('/api/articles', { article });
  expect(created.status).toBe(201);
  const { slug, ...rest } = articleOf(created);
  expect(slug).toMatch(/^how-to-train-your-dragon-/);
  expect(rest).toMatchObject({
    title: article.title,
    body: article.body,
    tagList: ['dragons', 'training'],
    favorited: false,
    favoritesCount: 0,
    author: { username: 'trainer', following: false },
  });
  expect(articleOf(await app.client.get(`/api/articles/${slug}`))).toEqual({ slug, ...rest });
  expect((await app.client.get('/api/tags')).body).toEqual({ tags: ['dragons', 'training'] });
});

it('lists articles by author, tag and who likes them, the latest first', async () => {
  const author = await register(app.client, 'author');
  const reader = await register(app.client, 'reader');
  await publish(author.client, 'First', ['lists']);
  const second = await publish(author.client, 'Second', ['lists']);
  await publish(reader.client, 'Third', ['lists']);
  await reader.client.post(`/api/articles/${second.slug}/favorite`);
  expect(await titles(app.client, '/api/articles?tag=lists')).toEqual(['Third', 'Second', 'First']);
  expect(await titles(app.client, '/api/articles?author=author')).toEqual(['Second', 'First']);
  expect(await titles(app.client, '/api/articles?favorited=reader')).toEqual(['Second']);
  expect(await titles(app.client, '/api/articles?tag=none')).toEqual([]);
  const page = listOf(await app.client.get('/api/articles?tag=lists&limit=1&offset=1'));
  expect(page.articlesCount).toBe(3);
  expect(page.articles.map(({ title }) => title)).toEqual(['Second']);
  expect(page.articles[0]).not.toHaveProperty('body');
});

it('feeds what those have written whom one follows', async () => {
  const followed = await register(app.client, 'followed');
  const follower = await register(app.client, 'follower');
  await publish(followed.client, 'For followers');
  expect(await titles(follower.client, '/api/articles/feed')).toEqual([]);
  await follower.client.post('/api/profiles/followed/follow');
  expect(await titles(follower.client, '/api/articles/feed')).toEqual(['For followers']);
  expect((await app.client.get('/api/articles/feed')).status).toBe(401);
});

it('is liked and no longer', async () => {
  const { client } = await register(app.client, 'liking');
  const { slug } = await publish(client, 'Likeable');
  const favorite = `/api/articles/${slug}/favorite`;
  await client.post(favorite);
  const liked = articleOf(await client.post(favorite));
  expect(liked).toMatchObject({ favorited: true, favoritesCount: 1 });
  expect(articleOf(await app.client.get(`/api/articles/${slug}`)).favorited).toBe(false);
  const unliked = articleOf(await client.delete(favorite));
  expect(unliked).toMatchObject({ favorited: false, favoritesCount: 0 });
});

it('is changed by its author only', async () => {
  const author = await register(app.client, 'owner');
  const other = await register(app.client, 'other');
  const { slug } = await publish(author.client, 'Mine');
  const path = `/api/articles/${slug}`;
  const article = { body: 'With two hands' };
  expect((await other.client.put(path, { article })).status).toBe(403);
  expect((await other.client.delete(path)).status).toBe(403);
  expect((await app.client.delete(path)).status).toBe(401);
  expect(articleOf(await author.client.put(path, { article }))).toMatchObject({ slug, ...article });
  const renamed = await author.client.put(path, { article: { title: 'Ours' } });
  expect(articleOf(renamed).slug).toMatch(/^ours-/);
  expect((await app.client.get(path)).status).toBe(404);
  expect((await author.client.delete(`/api/articles/${articleOf(renamed).slug}`)).status).toBe(204);
});

it('needs what an article is made of', async () => {
  const { client } = await register(app.client, 'hasty');
  const refused = await client.post('/api/articles', { article: { title: '' } });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    errors: { body: expect.arrayContaining(['/body Is required.']) as unknown },
  });
});
