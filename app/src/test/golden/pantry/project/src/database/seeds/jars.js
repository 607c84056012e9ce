import { v7 as uuidv7 } from 'uuid';

import { pick } from './seed-ids.js';

export function jarSeeds({ shelves }) {
  return [
    {
      id: uuidv7(),
      label: 'new',
      kind: 'jam',
      grams: 1,
      filledOn: '2025-09-01',
      shelfId: pick(shelves, 0),
    },
    {
      id: uuidv7(),
      label: 'popular',
      kind: 'pickle',
      grams: 3,
      filledOn: '2025-09-10',
      shelfId: pick(shelves, 1),
    },
    {
      id: uuidv7(),
      label: 'classic',
      kind: 'sauce',
      grams: 5,
      filledOn: '2025-09-19',
      shelfId: pick(shelves, 2),
    },
    {
      id: uuidv7(),
      label: 'limited',
      kind: 'jam',
      grams: 7,
      filledOn: null,
      shelfId: pick(shelves, 3),
    },
    {
      id: uuidv7(),
      label: 'gift',
      kind: 'pickle',
      grams: 9,
      filledOn: '2025-10-07',
      shelfId: pick(shelves, 4),
    },
    {
      id: uuidv7(),
      label: 'local',
      kind: 'sauce',
      grams: 11,
      filledOn: '2025-10-16',
      shelfId: pick(shelves, 5),
    },
    {
      id: uuidv7(),
      label: 'seasonal',
      kind: 'jam',
      grams: 13,
      filledOn: '2025-10-25',
      shelfId: pick(shelves, 6),
    },
    {
      id: uuidv7(),
      label: 'reduced',
      kind: 'pickle',
      grams: 15,
      filledOn: '2025-11-03',
      shelfId: pick(shelves, 7),
    },
  ];
}
