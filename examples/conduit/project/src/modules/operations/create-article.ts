import { v7 as uuidv7 } from 'uuid';

import { validate } from '../../shared/validate.js';
import { toArticle } from '../articles/article.presenter.js';
import { slugOf } from '../articles/slug.js';
import { newArticle } from './bodies.js';
import type { CreateArticleContext, CreateArticleOutput } from './contexts.js';
import type { CreateArticleInput } from './operations.schema.js';

/** `POST /api/articles` */
export async function createArticle(
  input: CreateArticleInput,
  { caller, repositories }: CreateArticleContext,
): Promise<CreateArticleOutput> {
  const { tagList, ...values } = validate(newArticle, input.article, 'body');
  const id = uuidv7();
  const { slug } = await repositories.articles.create({
    ...values,
    id,
    slug: slugOf(values.title, id),
    tags: [...new Set(tagList)].sort(),
    authorId: caller.id,
  });
  return { article: toArticle(await repositories.articleReads.get(slug, caller.id)) };
}
