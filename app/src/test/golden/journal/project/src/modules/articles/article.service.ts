import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Scope } from '../../shared/access-rules.js';
import type { Caller } from '../../shared/caller.js';
import { ConflictError, NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { userAccess } from '../users/user.access.js';
import { articleAccess } from './article.access.js';
import { canPrintArticle } from './article.checks.js';
import type { Article, ArticleChanges, ArticleView, ListArticles, ReadArticle } from './article.js';
import type { ArticleRepository } from './article.repository.js';
import type { CreateArticle, ReplaceArticle, UpdateArticle } from './article.schema.js';

const includes = {
  writer: userAccess.get,
};

/** What can be done with articles, and by whom. */
export class ArticleService {
  readonly #articles: ArticleRepository;

  constructor(database: Database) {
    this.#articles = database.repositories.articles;
  }

  async list(query: ListArticles, caller: Caller | undefined): Promise<Page<ArticleView>> {
    const scope = articleAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#articles.list(query, scope);
  }

  async get(id: string, view: ReadArticle, caller: Caller | undefined): Promise<ArticleView> {
    const scope = articleAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const article = await this.#articles.read(id, view, scope);
    if (article === undefined) {
      throw new NotFoundError();
    }
    return article;
  }

  async create(input: CreateArticle, caller: Caller | undefined): Promise<Article> {
    articleAccess.create(caller);
    return this.#articles.create({
      ...input,
      id: uuidv7(),
      state: 'draft',
      writerId: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceArticle,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Article> {
    const scope = articleAccess.update(caller);
    return this.#articles.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateArticle,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Article> {
    const scope = articleAccess.update(caller);
    return this.#articles.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = articleAccess.delete(caller);
    await this.#articles.delete(id, { ...scope, version });
  }

  async print(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Article> {
    const scope = articleAccess.print(caller);
    const article = await this.#find(id, version, scope);
    if (article.state !== 'draft') {
      throw new ConflictError(
        `This takes an article that is draft; this one is ${article.state}.`,
        'wrong_state',
      );
    }
    if (!canPrintArticle(article)) {
      throw new ConflictError('This is not possible unless text != null.', 'guard_not_met');
    }
    return this.#change(article, { state: 'printed' }, version, scope);
  }

  async #find(id: string, version: number | undefined, scope: Scope): Promise<Article> {
    const article = await this.#articles.find(id, scope);
    if (article === undefined) {
      throw new NotFoundError();
    }
    if (version !== undefined && version !== article.version) {
      throw new StaleVersionError();
    }
    return article;
  }

  /** Writes only while the article is as it was when its change was found to be right. */
  async #change(
    article: Article,
    changes: ArticleChanges,
    version: number | undefined,
    scope: Scope,
  ): Promise<Article> {
    try {
      return await this.#articles.update(article.id, changes, {
        ...scope,
        version: article.version,
      });
    } catch (error) {
      // Only a client that named a version can be told that it is stale.
      throw version === undefined && error instanceof StaleVersionError
        ? new ConflictError(
            'It was changed by somebody else at the same time. Try again.',
            'changed_meanwhile',
          )
        : error;
    }
  }
}
