import { v7 as uuidv7 } from 'uuid';

import type { NewUser } from '../../types/user.js';

export function userSeeds(): NewUser[] {
  return [
    {
      id: uuidv7(),
      email: 'lead@example.com',
      role: 'lead',
      disabled: false,
    },
    {
      id: uuidv7(),
      email: 'developer@example.com',
      role: 'developer',
      disabled: false,
    },
  ];
}
