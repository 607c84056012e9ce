import { v7 as uuidv7 } from 'uuid';

import type { NewUser } from '../../types/user.js';

export function userSeeds(): NewUser[] {
  return [
    {
      id: uuidv7(),
      email: 'librarian@example.com',
      role: 'librarian',
      disabled: false,
    },
    {
      id: uuidv7(),
      email: 'member@example.com',
      role: 'member',
      disabled: false,
    },
  ];
}
