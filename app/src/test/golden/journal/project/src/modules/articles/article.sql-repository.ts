import { assignments } from '../../database/assignments.js';
import { containing, matching } from '../../database/conditions.js';
import { one } from '../../database/embedding.js';
import { pageOf, whereAll } from '../../database/list.js';
import { checkReferences } from '../../database/references.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import type { Scope } from '../../shared/access-rules.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import { toUser } from '../users/user.columns.js';
import { articleColumns, type ArticleRow } from './article.columns.js';
import {
  type Article,
  type ArticleChanges,
  articleSorts,
  type ArticleView,
  type ListArticles,
  type NewArticle,
  type ReadArticle,
} from './article.js';
import type { ArticleRepository } from './article.repository.js';
import {
  articleAssignments,
  articleEmbeddings,
  articleLookups,
  articleOrders,
  explainArticle,
  findArticle,
  findOwnArticle,
  insertArticle,
} from './article.statements.js';

type ArticleViewRow = ArticleRow & {
  readonly writer?: string | null;
};

export class SqlArticleRepository implements ArticleRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListArticles, scope: Scope): Promise<Page<ArticleView>> {
    const where = (values: Values) => [
      ...ownedBy(scope, values),
      ...matchingArticles(query, values),
    ];
    const order = articleOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectArticles(query),
      where,
      order,
      key: 'articles.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined
          ? undefined
          : decodeCursor(query.sort, query.cursor, articleSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<ArticleViewRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, row[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadArticle, scope: Scope): Promise<ArticleView | undefined> {
    const row =
      view.include.length === 0
        ? await this.#findRow(id, scope)
        : await this.#readRow(id, view, scope);
    return row && toView(row, view);
  }

  find(id: string, scope: Scope): Promise<Article | undefined> {
    return this.#findRow(id, scope);
  }

  create(article: NewArticle): Promise<Article> {
    return insert(this.#sql, article);
  }

  update(id: string, changes: ArticleChanges, conditions: WriteConditions): Promise<Article> {
    return change(this.#sql, id, changes, conditions);
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM articles${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id, conditions);
    }
  }

  async #findRow(id: string, { ownerId }: Scope): Promise<ArticleRow | undefined> {
    const [row] =
      ownerId === undefined
        ? await this.#sql.read(findArticle, [id])
        : await this.#sql.read(findOwnArticle, [id, ownerId]);
    return row;
  }

  async #readRow(id: string, view: ReadArticle, scope: Scope): Promise<ArticleViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`, ...ownedBy(scope, values)]);
    const text = selectArticles(view) + where;
    const [row] = await this.#sql.read<ArticleViewRow>(dynamic(text), values.all);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM articles${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, article: NewArticle): Promise<Article> {
  await checkReferences(sql, articleLookups, article);
  const rows = await sql
    .write(insertArticle, [
      article.id,
      article.title,
      article.text,
      article.state,
      article.writerId,
    ])
    .catch(explainArticle);
  return only(rows);
}

async function change(
  sql: Sql,
  id: string,
  changes: ArticleChanges,
  conditions: WriteConditions,
): Promise<Article> {
  await checkReferences(sql, articleLookups, changes);
  const values = new Values();
  const assigned = [
    ...assignments(articleAssignments, changes, values),
    'version = version + 1',
    "updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE articles SET ${assigned}${where} RETURNING ${articleColumns}`;
  const [row] = await sql.write<ArticleRow>(dynamic(text), values.all).catch(explainArticle);
  if (row === undefined) {
    throw await refusal(sql, id, conditions);
  }
  return row;
}

function rowToWrite(id: string, { version, ...scope }: WriteConditions, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`, ...ownedBy(scope, values)];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: string, scope: Scope): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`, ...ownedBy(scope, values)]);
  const rows = await sql.read(dynamic(`SELECT id FROM articles${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

function selectArticles({ include }: Pick<ReadArticle, 'include'>): string {
  const columns = [
    articleColumns,
    ...include.map((relation) => `${articleEmbeddings[relation]} AS "${relation}"`),
  ];
  return `SELECT ${columns.join(', ')} FROM articles`;
}

function ownedBy({ ownerId }: Scope, values: Values): string[] {
  return ownerId === undefined ? [] : [`writer_id = ${values.add(ownerId)}`];
}

function matchingArticles({ q, filters }: ListArticles, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['title'], q, values)]),
    ...matching('state', filters.state, values),
    ...matching('writer_id', filters.writerId, values),
  ];
}

function toView(row: ArticleViewRow, { fields, include }: ReadArticle): ArticleView {
  const view: ArticleView = {
    ...row,
    writer: one(row.writer, toUser),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
