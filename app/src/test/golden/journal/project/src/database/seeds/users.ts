import { v7 as uuidv7 } from 'uuid';

import type { NewUser } from '../../modules/users/user.js';

export function userSeeds(): NewUser[] {
  return [
    {
      id: uuidv7(),
      email: 'editor@example.com',
      role: 'editor',
      disabled: false,
    },
    {
      id: uuidv7(),
      email: 'writer@example.com',
      role: 'writer',
      disabled: false,
    },
  ];
}
