import { explain } from '../../database/query-errors.js';
import { inUse, taken } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainShelf = explain({
  'shelves.name': () => taken('shelf', ['name']),
});

export const explainShelfDeletion = explain({
  'FOREIGN KEY': () => inUse(),
});
