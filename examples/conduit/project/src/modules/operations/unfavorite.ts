import { toArticle } from '../articles/article.presenter.js';
import type { UnfavoriteContext, UnfavoriteOutput } from './contexts.js';
import type { UnfavoriteInput } from './operations.schema.js';

/** `DELETE /api/articles/{slug}/favorite` */
export async function unfavorite(
  { slug }: UnfavoriteInput,
  { caller, repositories }: UnfavoriteContext,
): Promise<UnfavoriteOutput> {
  const { id: articleId } = await repositories.articleReads.get(slug, caller.id);
  const { items } = await repositories.favorites.list({
    limit: 1,
    sort: 'id',
    total: false,
    filters: { articleId: { in: [articleId] }, userId: { in: [caller.id] } },
  });
  for (const { id } of items) {
    await repositories.favorites.delete(id, {});
  }
  return { article: toArticle(await repositories.articleReads.get(slug, caller.id)) };
}
