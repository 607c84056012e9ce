import { explain } from '../../database/query-errors.js';
import { nothingAt, notValid, taken } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainArtwork = explain({
  artworks_artist_id_title_key: () => taken('artwork', ['artistId', 'title']),
  artworks_artist_id_fkey: () => nothingAt('artistId'),
  artworks_added_by_id_fkey: () => nothingAt('addedById'),
  artworks_price_min: () => notValid('/price', 'Must be at least 0.'),
});

export const explainExhibitions = explain({
  artwork_exhibitions_exhibition_id_fkey: () => nothingAt('exhibitionIds'),
});
