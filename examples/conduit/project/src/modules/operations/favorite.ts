import { v7 as uuidv7 } from 'uuid';

import { toArticle } from '../articles/article.presenter.js';
import type { FavoriteContext, FavoriteOutput } from './contexts.js';
import type { FavoriteInput } from './operations.schema.js';

/** `POST /api/articles/{slug}/favorite` */
export async function favorite(
  { slug }: FavoriteInput,
  { caller, repositories }: FavoriteContext,
): Promise<FavoriteOutput> {
  const { id, favorited } = await repositories.articleReads.get(slug, caller.id);
  if (!favorited) {
    await repositories.favorites.create({ id: uuidv7(), articleId: id, userId: caller.id });
  }
  return { article: toArticle(await repositories.articleReads.get(slug, caller.id)) };
}
