import { v7 as uuidv7 } from 'uuid';

import type { NewCourt } from '../../modules/courts/court.js';

export function courtSeeds(): NewCourt[] {
  return [
    {
      id: uuidv7(),
      name: 'Court one',
      indoor: true,
    },
    {
      id: uuidv7(),
      name: 'Court two',
      indoor: false,
    },
    {
      id: uuidv7(),
      name: 'Court three',
      indoor: true,
    },
    {
      id: uuidv7(),
      name: 'Court four',
      indoor: true,
    },
    {
      id: uuidv7(),
      name: 'Court five',
      indoor: false,
    },
    {
      id: uuidv7(),
      name: 'Court six',
      indoor: true,
    },
    {
      id: uuidv7(),
      name: 'Court seven',
      indoor: true,
    },
    {
      id: uuidv7(),
      name: 'Court eight',
      indoor: false,
    },
  ];
}
