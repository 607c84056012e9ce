import type { Answer, Client } from './client.js';

export const password = 'a passphrase for tests';

interface Account {
  readonly email: string;
  readonly token: string;
  readonly username: string;
}

interface Article {
  readonly slug: string;
  readonly title: string;
  readonly favorited: boolean;
}

interface Comment {
  readonly id: number;
}

/** Signs its requests as RealWorld wants them signed. */
export function as(client: Client, token: string): Client {
  return client.with({ authorization: `Token ${token}` });
}

/** Somebody new, and what they send requests with. */
export async function register(client: Client, username: string) {
  const user = { email: `${username}@conduit.example`, username, password };
  const { email, token } = accountOf(await client.post('/api/users', { user }));
  return { email, client: as(client, token) };
}

export async function publish(
  client: Client,
  title: string,
  tagList: readonly string[] = [],
): Promise<Article> {
  const article = { title, description: 'An example', body: 'Once upon a time.', tagList };
  return articleOf(await client.post('/api/articles', { article }));
}

export function accountOf({ body }: Answer): Account {
  return (body as { user: Account }).user;
}

export function articleOf({ body }: Answer): Article {
  return (body as { article: Article }).article;
}

export function listOf({ body }: Answer) {
  return body as { articles: readonly Article[]; articlesCount: number };
}

export function commentOf({ body }: Answer): Comment {
  return (body as { comment: Comment }).comment;
}

export function commentsOf({ body }: Answer): readonly Comment[] {
  return (body as { comments: readonly Comment[] }).comments;
}
