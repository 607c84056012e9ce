import { explain } from '../../database/query-errors.js';
import { inUse, taken } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainBox = explain({
  boxes_label_key: () => taken('box', ['label']),
});

export const explainBoxDeletion = explain({
  letters_box_id_fkey: () => inUse('letters'),
});
