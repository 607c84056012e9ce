import { ownArticle } from '../articles/own-article.js';
import type { DeleteArticleContext } from './contexts.js';
import type { DeleteArticleInput } from './operations.schema.js';

/** `DELETE /api/articles/{slug}` */
export async function deleteArticle(
  { slug }: DeleteArticleInput,
  { caller, repositories }: DeleteArticleContext,
): Promise<void> {
  const { id } = await ownArticle(repositories.articleReads, slug, caller);
  await repositories.articles.delete(id, {});
}
