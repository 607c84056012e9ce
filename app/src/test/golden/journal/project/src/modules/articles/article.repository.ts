import type { Scope } from '../../shared/access-rules.js';
import type { Page } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import type {
  Article,
  ArticleChanges,
  ArticleView,
  ListArticles,
  NewArticle,
  ReadArticle,
} from './article.js';

/**
 * Where articles are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface ArticleRepository {
  list(query: ListArticles, scope: Scope): Promise<Page<ArticleView>>;

  read(id: string, view: ReadArticle, scope: Scope): Promise<ArticleView | undefined>;

  find(id: string, scope: Scope): Promise<Article | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(article: NewArticle): Promise<Article>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: ArticleChanges, conditions: WriteConditions): Promise<Article>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the article. */
  delete(id: string, conditions: WriteConditions): Promise<void>;
}
