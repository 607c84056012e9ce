import { explain } from '../../database/database-errors.js';
import { embedOne } from '../../database/embedding.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { nothingThere, notValid } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { userJson } from '../users/user.columns.js';
import { articleColumns, type ArticleRow } from './article.columns.js';
import type { ArticleInclude, ArticleSort, articleSorts } from './article.js';

export const findArticle: Statement<ArticleRow> = {
  name: 'articles.find',
  text: `SELECT ${articleColumns} FROM articles WHERE id = ?`,
};

export const findOwnArticle: Statement<ArticleRow> = {
  name: 'articles.findOwn',
  text: `${findArticle.text} AND writer_id = ?`,
};

export const insertArticle: Statement<ArticleRow> = {
  name: 'articles.insert',
  text: `
    INSERT INTO articles (id, title, text, state, writer_id)
    VALUES (?, ?, ?, ?, ?)
    RETURNING ${articleColumns}`,
};

/** Which column each property is stored in. */
export const articleAssignments = {
  title: 'title',
  text: 'text',
  state: 'state',
  writerId: 'writer_id',
};

/** Relations that are looked up before they are stored. */
export const articleLookups = {
  writerId: 'SELECT id FROM users WHERE id = ?',
};

export const articleEmbeddings: Readonly<Record<ArticleInclude, string>> = {
  writer: embedOne(userJson, 'FROM users WHERE users.id = articles.writer_id'),
};

export const articleOrders: Readonly<Record<ArticleSort, ListOrder<keyof typeof articleSorts>>> = {
  id: ascending('id', 'articles.id'),
  '-id': descending('id', 'articles.id'),
  title: ascending('title', 'articles.title'),
  '-title': descending('title', 'articles.title'),
  createdAt: ascending('createdAt', 'articles.created_at'),
  '-createdAt': descending('createdAt', 'articles.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainArticle = explain({
  'FOREIGN KEY': () => nothingThere(),
  articles_state_check: () => notValid('/state', 'Must be one of draft, printed.'),
});
