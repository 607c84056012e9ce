import { toListed } from '../articles/article.presenter.js';
import type { FeedContext, FeedOutput } from './contexts.js';
import type { FeedInput } from './operations.schema.js';

/** `GET /api/articles/feed` */
export async function feed(
  input: FeedInput,
  { caller, repositories }: FeedContext,
): Promise<FeedOutput> {
  const { articleReads } = repositories;
  const query = { ...input, followerId: caller.id };
  const [rows, articlesCount] = await Promise.all([
    articleReads.list(query, caller.id),
    articleReads.count(query),
  ]);
  return { articles: rows.map(toListed), articlesCount };
}
