import type { Caller } from '../../shared/caller.js';
import { ForbiddenError } from '../../shared/errors.js';
import type { ArticleReads, ArticleRow } from './article.reads.js';

/** The article, if it is the caller's own. Throws NotFoundError or ForbiddenError. */
export async function ownArticle(
  articles: ArticleReads,
  slug: string,
  caller: Caller,
): Promise<ArticleRow> {
  const article = await articles.get(slug, caller.id);
  if (article.authorId !== caller.id) {
    throw new ForbiddenError('Only its author may do this.');
  }
  return article;
}
