import { v7 as uuidv7 } from 'uuid';

import type { NewStyle } from '../../modules/styles/style.js';

export function styleSeeds(): NewStyle[] {
  return [
    {
      id: uuidv7(),
      label: 'new',
    },
    {
      id: uuidv7(),
      label: 'popular',
    },
    {
      id: uuidv7(),
      label: 'classic',
    },
    {
      id: uuidv7(),
      label: 'limited',
    },
    {
      id: uuidv7(),
      label: 'gift',
    },
    {
      id: uuidv7(),
      label: 'local',
    },
    {
      id: uuidv7(),
      label: 'seasonal',
    },
    {
      id: uuidv7(),
      label: 'reduced',
    },
  ];
}
