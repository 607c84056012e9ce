import { explain } from '../../database/query-errors.js';
import { nothingAt, notValid, taken } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainWork = explain({
  works_artist_id_title_key: () => taken('work', ['artistId', 'title']),
  works_artist_id_fkey: () => nothingAt('artistId'),
  works_registered_by_id_fkey: () => nothingAt('registeredById'),
  works_kind_check: () => notValid('/kind', 'Must be one of painting, print, sculpture.'),
  works_value_min: () => notValid('/value', 'Must be at least 0.'),
});

export const explainThemes = explain({ work_themes_theme_id_fkey: () => nothingAt('themeIds') });
