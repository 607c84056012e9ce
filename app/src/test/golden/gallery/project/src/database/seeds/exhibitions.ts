import { v7 as uuidv7 } from 'uuid';

import type { NewExhibition } from '../../modules/exhibitions/exhibition.js';

export function exhibitionSeeds(): NewExhibition[] {
  return [
    {
      id: uuidv7(),
      name: 'Exhibition one',
      opensAt: '2025-09-01T08:00:00.000Z',
    },
    {
      id: uuidv7(),
      name: 'Exhibition two',
      opensAt: '2025-09-10T09:15:00.000Z',
    },
    {
      id: uuidv7(),
      name: 'Exhibition three',
      opensAt: '2025-09-19T10:30:00.000Z',
    },
    {
      id: uuidv7(),
      name: 'Exhibition four',
      opensAt: '2025-09-28T11:45:00.000Z',
    },
    {
      id: uuidv7(),
      name: 'Exhibition five',
      opensAt: '2025-10-07T12:00:00.000Z',
    },
    {
      id: uuidv7(),
      name: 'Exhibition six',
      opensAt: '2025-10-16T13:15:00.000Z',
    },
    {
      id: uuidv7(),
      name: 'Exhibition seven',
      opensAt: '2025-10-25T14:30:00.000Z',
    },
    {
      id: uuidv7(),
      name: 'Exhibition eight',
      opensAt: '2025-11-03T15:45:00.000Z',
    },
  ];
}
