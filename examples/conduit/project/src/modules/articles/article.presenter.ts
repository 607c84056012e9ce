import type { ArticleRow } from './article.reads.js';

/** An article as lists have it. */
export function toListed({ author, ...row }: ArticleRow) {
  const { slug, title, description, tagList, createdAt, updatedAt, favorited, favoritesCount } =
    row;
  return {
    slug,
    title,
    description,
    tagList,
    createdAt,
    updatedAt,
    favorited,
    favoritesCount,
    author: { ...author },
  };
}

/** An article by itself: only then its text comes along. */
export function toArticle(row: ArticleRow) {
  return { ...toListed(row), body: row.body };
}
