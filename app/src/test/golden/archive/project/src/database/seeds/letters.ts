import { v7 as uuidv7 } from 'uuid';

import type { NewLetter } from '../../modules/letters/letter.js';
import { pick, type SeedIds } from './seed-ids.js';

export function letterSeeds({
  boxes,
  topics,
  users,
}: Pick<SeedIds, 'boxes' | 'topics' | 'users'>): NewLetter[] {
  return [
    {
      id: uuidv7(),
      subject: 'The Salt Road',
      writtenOn: null,
      value: '4.95',
      notes: { note: 'new' },
      boxId: pick(boxes, 0),
      foundById: pick(users, 1),
      topicIds: [pick(topics, 0), pick(topics, 1)],
    },
    {
      id: uuidv7(),
      subject: 'A House of Paper',
      writtenOn: '2025-09-10',
      value: '7.95',
      notes: { note: 'popular' },
      boxId: pick(boxes, 1),
      foundById: pick(users, 0),
      topicIds: [pick(topics, 1), pick(topics, 4)],
    },
    {
      id: uuidv7(),
      subject: 'Winter Harbour',
      writtenOn: '2025-09-19',
      value: '10.95',
      notes: null,
      boxId: pick(boxes, 2),
      foundById: pick(users, 0),
      topicIds: [pick(topics, 2), pick(topics, 7)],
    },
    {
      id: uuidv7(),
      subject: 'The Last Cartographer',
      writtenOn: '2025-09-28',
      value: '13.95',
      notes: { note: 'limited' },
      boxId: pick(boxes, 3),
      foundById: pick(users, 1),
      topicIds: [pick(topics, 3)],
    },
    {
      id: uuidv7(),
      subject: 'Songs for an Empty Train',
      writtenOn: '2025-10-07',
      value: '16.95',
      notes: { note: 'gift' },
      boxId: pick(boxes, 4),
      foundById: pick(users, 1),
      topicIds: [pick(topics, 4), pick(topics, 5)],
    },
    {
      id: uuidv7(),
      subject: "The Orchard Keeper's Daughter",
      writtenOn: null,
      value: '19.95',
      notes: { note: 'local' },
      boxId: pick(boxes, 5),
      foundById: pick(users, 0),
      topicIds: [pick(topics, 5), pick(topics, 0)],
    },
    {
      id: uuidv7(),
      subject: 'Below the Ice',
      writtenOn: '2025-10-25',
      value: '22.95',
      notes: { note: 'seasonal' },
      boxId: pick(boxes, 6),
      foundById: pick(users, 0),
      topicIds: [pick(topics, 6), pick(topics, 3)],
    },
    {
      id: uuidv7(),
      subject: 'Letters from Lisbon',
      writtenOn: '2025-11-03',
      value: '25.95',
      notes: null,
      boxId: pick(boxes, 7),
      foundById: pick(users, 1),
      topicIds: [pick(topics, 7)],
    },
  ];
}
