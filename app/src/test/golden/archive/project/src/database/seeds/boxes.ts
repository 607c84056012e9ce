import { v7 as uuidv7 } from 'uuid';

import type { NewBox } from '../../modules/boxes/box.js';

export function boxSeeds(): NewBox[] {
  return [
    {
      id: uuidv7(),
      label: 'new',
      shelf: 1,
    },
    {
      id: uuidv7(),
      label: 'popular',
      shelf: 3,
    },
    {
      id: uuidv7(),
      label: 'classic',
      shelf: null,
    },
    {
      id: uuidv7(),
      label: 'limited',
      shelf: 7,
    },
    {
      id: uuidv7(),
      label: 'gift',
      shelf: 9,
    },
    {
      id: uuidv7(),
      label: 'local',
      shelf: 11,
    },
    {
      id: uuidv7(),
      label: 'seasonal',
      shelf: 13,
    },
    {
      id: uuidv7(),
      label: 'reduced',
      shelf: null,
    },
  ];
}
