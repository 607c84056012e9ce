import { v7 as uuidv7 } from 'uuid';

export function shelfSeeds() {
  return [
    {
      id: uuidv7(),
      name: 'Shelf one',
    },
    {
      id: uuidv7(),
      name: 'Shelf two',
    },
    {
      id: uuidv7(),
      name: 'Shelf three',
    },
    {
      id: uuidv7(),
      name: 'Shelf four',
    },
    {
      id: uuidv7(),
      name: 'Shelf five',
    },
    {
      id: uuidv7(),
      name: 'Shelf six',
    },
    {
      id: uuidv7(),
      name: 'Shelf seven',
    },
    {
      id: uuidv7(),
      name: 'Shelf eight',
    },
  ];
}
