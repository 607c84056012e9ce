import type { Article } from './article.js';

export function canPrintArticle(article: Article): boolean {
  return article.text !== null;
}
