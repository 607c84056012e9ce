import type { Reads, Statement } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { NotFoundError } from '../../shared/errors.js';
import { type Profile, profileJson } from '../users/profile.reads.js';

export interface ArticleRow {
  readonly id: string;
  readonly authorId: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly tagList: string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Whether the reader likes it. */
  readonly favorited: boolean;
  readonly favoritesCount: number;
  readonly author: Profile;
}

/** What a list of articles is narrowed by. */
export interface ArticleQuery {
  readonly tag?: string;
  /** Name of the author. */
  readonly author?: string;
  /** Name of somebody who likes it. */
  readonly favorited?: string;
  /** Id of somebody who follows the author. */
  readonly followerId?: string;
  readonly limit: number;
  readonly offset: number;
}

const select = `
  SELECT
    articles.id,
    articles.author_id AS "authorId",
    articles.slug,
    articles.title,
    articles.description,
    articles.body,
    articles.tags AS "tagList",
    articles.created_at AS "createdAt",
    articles.updated_at AS "updatedAt",
    EXISTS (
      SELECT 1 FROM favorites WHERE article_id = articles.id AND user_id = $1::uuid
    ) AS favorited,
    (SELECT count(*)::int FROM favorites WHERE article_id = articles.id) AS "favoritesCount",
    ${profileJson} AS author
  FROM articles
  JOIN users ON users.id = articles.author_id`;

const findBySlug: Statement<ArticleRow> = {
  name: 'articles.findBySlug',
  text: `${select} WHERE articles.slug = $2`,
};

const listTags: Statement<{ tag: string }> = {
  name: 'articles.listTags',
  text: `
    SELECT tag
    FROM articles, unnest(tags) AS tag
    GROUP BY tag
    ORDER BY count(*) DESC, tag
    LIMIT 50`,
};

/** Articles as their readers see them: with the author, and with how many like them. */
export class ArticleReads {
  readonly #sql: Reads;

  constructor(sql: Reads) {
    this.#sql = sql;
  }

  /** Throws NotFoundError. */
  async get(slug: string, readerId: string | undefined): Promise<ArticleRow> {
    const [row] = await this.#sql.read(findBySlug, [readerId ?? null, slug]);
    if (row === undefined) {
      throw new NotFoundError('There is no such article.');
    }
    return row;
  }

  /** The latest first. */
  async list(query: ArticleQuery, readerId: string | undefined): Promise<ArticleRow[]> {
    const values = new Values();
    values.add(readerId ?? null);
    const where = matching(query, values);
    const text = `${select}${where}
      ORDER BY articles.created_at DESC, articles.id DESC
      LIMIT ${values.add(query.limit)} OFFSET ${values.add(query.offset)}`;
    return this.#sql.read<ArticleRow>(dynamic(text), values.all);
  }

  /** How many there are on all pages. */
  async count(query: ArticleQuery): Promise<number> {
    const values = new Values();
    const text = `
      SELECT count(*)::int AS total
      FROM articles
      JOIN users ON users.id = articles.author_id${matching(query, values)}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }

  /** Those that are used most. */
  async tags(): Promise<string[]> {
    const rows = await this.#sql.read(listTags, []);
    return rows.map(({ tag }) => tag);
  }
}

function matching({ tag, author, favorited, followerId }: ArticleQuery, values: Values): string {
  const conditions: string[] = [];
  if (tag !== undefined) {
    conditions.push(`${values.add(tag)} = ANY (articles.tags)`);
  }
  if (author !== undefined) {
    conditions.push(`users.username = ${values.add(author)}`);
  }
  if (favorited !== undefined) {
    conditions.push(`EXISTS (
      SELECT 1 FROM favorites JOIN users AS fans ON fans.id = favorites.user_id
      WHERE favorites.article_id = articles.id AND fans.username = ${values.add(favorited)}
    )`);
  }
  if (followerId !== undefined) {
    conditions.push(`EXISTS (
      SELECT 1 FROM follows
      WHERE followed_id = articles.author_id AND follower_id = ${values.add(followerId)}
    )`);
  }
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
