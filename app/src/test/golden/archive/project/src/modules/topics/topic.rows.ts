import type { Topic, TopicChanges } from './topic.js';

export type TopicRow = Topic;

/** What is read of a topic, under the names of its properties. */
export const topicColumns = [
  'id',
  'name',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
];

/** The columns to write; what is undefined is left as it is. */
export function toTopicColumns(topic: TopicChanges) {
  return {
    name: topic.name,
  };
}
