import { explain } from '../../database/query-errors.js';
import { inUse, taken } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainArtist = explain({
  artists_name_key: () => taken('artist', ['name']),
});

export const explainArtistDeletion = explain({
  artworks_artist_id_fkey: () => inUse('artworks'),
});
