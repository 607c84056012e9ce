import type { NewGroup } from '../../modules/groups/group.js';

export function groupSeeds(): NewGroup[] {
  return [
    {
      name: 'Group one',
      order: 1,
      parentId: null,
    },
    {
      name: 'Group two',
      order: 3,
      parentId: null,
    },
    {
      name: 'Group three',
      order: 5,
      parentId: null,
    },
    {
      name: 'Group four',
      order: 7,
      parentId: null,
    },
    {
      name: 'Group five',
      order: 9,
      parentId: null,
    },
    {
      name: 'Group six',
      order: 11,
      parentId: null,
    },
    {
      name: 'Group seven',
      order: 13,
      parentId: null,
    },
    {
      name: 'Group eight',
      order: 15,
      parentId: null,
    },
  ];
}
