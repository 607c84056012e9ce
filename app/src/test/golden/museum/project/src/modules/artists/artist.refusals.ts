import { explain } from '../../database/query-errors.js';
import { inUse } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainArtist = explain({});

export const explainArtistDeletion = explain({
  works_artist_id_fkey: () => inUse('works'),
});
