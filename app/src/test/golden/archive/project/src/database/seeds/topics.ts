import type { NewTopic } from '../../modules/topics/topic.js';

export function topicSeeds(): NewTopic[] {
  return [
    {
      name: 'Fiction',
    },
    {
      name: 'History',
    },
    {
      name: 'Science',
    },
    {
      name: 'Travel',
    },
    {
      name: 'Cooking',
    },
    {
      name: 'Art',
    },
    {
      name: 'Music',
    },
    {
      name: 'Nature',
    },
  ];
}
