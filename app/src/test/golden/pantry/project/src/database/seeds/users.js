import { v7 as uuidv7 } from 'uuid';

export function userSeeds() {
  return [
    {
      id: uuidv7(),
      email: 'host@example.com',
      role: 'host',
      disabled: false,
    },
    {
      id: uuidv7(),
      email: 'guest@example.com',
      role: 'guest',
      disabled: false,
    },
  ];
}
