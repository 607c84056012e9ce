import { explain } from '../../database/query-errors.js';
import { nothingAt, notValid, taken } from '../../database/refusals.js';

/** What a write breaks, in words for the client. */
export const explainLetter = explain({
  letters_box_id_subject_key: () => taken('letter', ['boxId', 'subject']),
  letters_box_id_fkey: () => nothingAt('boxId'),
  letters_found_by_id_fkey: () => nothingAt('foundById'),
  letters_value_min: () => notValid('/value', 'Must be at least 0.'),
});

export const explainTopics = explain({ letter_topics_topic_id_fkey: () => nothingAt('topicIds') });
