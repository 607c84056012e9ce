import { explain } from '../../database/mongoose-errors.js';
import { taken } from '../../database/refusals.js';

/** What a value that has to be unique and is not means to the client, by the paths of the index. */
export const explainPainter = explain({
  name: () => taken('painter', ['name']),
});
