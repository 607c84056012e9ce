import { explain } from '../../database/query-errors.js';
import { taken } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainTheme = explain({
  themes_name_key: () => taken('theme', ['name']),
});
