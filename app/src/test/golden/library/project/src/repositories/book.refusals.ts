import { explain } from '../database/prisma-errors.js';
import { nothingAt, notValid, taken } from '../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainBook = explain({
  books_isbn_key: () => taken('book', ['isbn']),
  books_author_id_title_key: () => taken('book', ['authorId', 'title']),
  books_author_id_fkey: () => nothingAt('authorId'),
  books_added_by_id_fkey: () => nothingAt('addedById'),
  books_price_min: () => notValid('/price', 'Must be at least 0.'),
});
