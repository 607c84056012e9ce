import type { Reads, Statement } from '../../database/sql.js';
import { type Profile, profileJson } from '../users/profile.reads.js';

export interface CommentRow {
  readonly id: number;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly author: Profile;
}

const listComments: Statement<CommentRow> = {
  name: 'comments.ofArticle',
  text: `
    SELECT
      comments.id,
      comments.body,
      comments.created_at AS "createdAt",
      comments.updated_at AS "updatedAt",
      ${profileJson} AS author
    FROM comments
    JOIN users ON users.id = comments.author_id
    WHERE comments.article_id = $2
    ORDER BY comments.id`,
};

/** Comments as their readers see them: with who wrote them. */
export class CommentReads {
  readonly #sql: Reads;

  constructor(sql: Reads) {
    this.#sql = sql;
  }

  async ofArticle(articleId: string, readerId: string | undefined): Promise<CommentRow[]> {
    return this.#sql.read(listComments, [readerId ?? null, articleId]);
  }
}

export function toComment({ author, ...comment }: CommentRow) {
  return { ...comment, author: { ...author } };
}
