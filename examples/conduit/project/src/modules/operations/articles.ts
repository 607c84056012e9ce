import { toListed } from '../articles/article.presenter.js';
import type { ArticlesContext, ArticlesOutput } from './contexts.js';
import type { ArticlesInput } from './operations.schema.js';

/** `GET /api/articles` */
export async function articles(
  input: ArticlesInput,
  { caller, repositories }: ArticlesContext,
): Promise<ArticlesOutput> {
  const { articleReads } = repositories;
  const [rows, articlesCount] = await Promise.all([
    articleReads.list(input, caller?.id),
    articleReads.count(input),
  ]);
  return { articles: rows.map(toListed), articlesCount };
}
