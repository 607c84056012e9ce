import { validate } from '../../shared/validate.js';
import { toArticle } from '../articles/article.presenter.js';
import { ownArticle } from '../articles/own-article.js';
import { slugOf } from '../articles/slug.js';
import { articleChanges } from './bodies.js';
import type { UpdateArticleContext, UpdateArticleOutput } from './contexts.js';
import type { UpdateArticleInput } from './operations.schema.js';

/** `PUT /api/articles/{slug}`: with another title it moves to another slug. */
export async function updateArticle(
  input: UpdateArticleInput,
  { caller, repositories }: UpdateArticleContext,
): Promise<UpdateArticleOutput> {
  const changes = validate(articleChanges, input.article, 'body');
  const { id, title } = await ownArticle(repositories.articleReads, input.slug, caller);
  const { slug } = await repositories.articles.update(
    id,
    { ...changes, slug: slugOf(changes.title ?? title, id) },
    {},
  );
  return { article: toArticle(await repositories.articleReads.get(slug, caller.id)) };
}
