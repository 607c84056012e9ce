import { explain } from '../../database/query-errors.js';
import { nothingThere, notValid } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainJar = explain({
  'FOREIGN KEY': () => nothingThere(),
  jars_kind_check: () => notValid('/kind', 'Must be one of jam, pickle, sauce.'),
  jars_grams_min: () => notValid('/grams', 'Must be at least 1.'),
});
