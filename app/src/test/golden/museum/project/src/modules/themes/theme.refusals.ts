import { taken } from '../../database/refusals.js';
import { explain } from '../../database/typeorm-errors.js';

/** What a write breaks, in words for the client. */
export const explainTheme = explain({
  themes_name_key: () => taken('theme', ['name']),
});
