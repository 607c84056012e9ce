import { v7 as uuidv7 } from 'uuid';

import type { NewUser } from '../models/user.js';

export function userSeeds(): NewUser[] {
  return [
    {
      id: uuidv7(),
      email: 'staff@example.com',
      role: 'staff',
      disabled: false,
    },
    {
      id: uuidv7(),
      email: 'customer@example.com',
      role: 'customer',
      disabled: false,
    },
  ];
}
