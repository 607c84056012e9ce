import { explain } from '../database/prisma-errors.js';
import { inUse } from '../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainAuthor = explain({});

export const explainAuthorDeletion = explain({
  books_author_id_fkey: () => inUse('books'),
});
