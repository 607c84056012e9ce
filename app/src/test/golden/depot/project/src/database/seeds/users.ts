import { v7 as uuidv7 } from 'uuid';

import type { NewUser } from '../../modules/users/user.js';

export function userSeeds(): NewUser[] {
  return [
    {
      id: uuidv7(),
      email: 'admin@example.com',
      role: 'admin',
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
