import { v7 as uuidv7 } from 'uuid';

import type { NewUser } from '../../modules/users/user.js';

export function userSeeds(): NewUser[] {
  return [
    {
      id: uuidv7(),
      email: 'curator@example.com',
      role: 'curator',
      disabled: false,
    },
    {
      id: uuidv7(),
      email: 'visitor@example.com',
      role: 'visitor',
      disabled: false,
    },
  ];
}
