import { v7 as uuidv7 } from 'uuid';

import type { NewAuthor } from '../../types/author.js';

export function authorSeeds(): NewAuthor[] {
  return [
    {
      id: uuidv7(),
      name: 'Ada Moreno',
    },
    {
      id: uuidv7(),
      name: 'Bruno Fischer',
    },
    {
      id: uuidv7(),
      name: 'Clara Okafor',
    },
    {
      id: uuidv7(),
      name: 'Daniel Lindqvist',
    },
    {
      id: uuidv7(),
      name: 'Elena Haddad',
    },
    {
      id: uuidv7(),
      name: 'Farid Novak',
    },
    {
      id: uuidv7(),
      name: 'Grace Tanaka',
    },
    {
      id: uuidv7(),
      name: 'Hugo Silva',
    },
  ];
}
