import type { Article } from './article.js';

export type ArticleRow = Article;

export const articleColumns = [
  'id',
  'title',
  'text',
  'state',
  'writer_id AS "writerId"',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');
