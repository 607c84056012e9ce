import { toArticle } from '../articles/article.presenter.js';
import type { ArticleContext, ArticleOutput } from './contexts.js';
import type { ArticleInput } from './operations.schema.js';

/** `GET /api/articles/{slug}` */
export async function article(
  { slug }: ArticleInput,
  { caller, repositories }: ArticleContext,
): Promise<ArticleOutput> {
  return { article: toArticle(await repositories.articleReads.get(slug, caller?.id)) };
}
