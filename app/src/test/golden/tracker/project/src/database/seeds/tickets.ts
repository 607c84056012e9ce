import { v7 as uuidv7 } from 'uuid';

import type { NewTicket } from '../../types/ticket.js';
import { pick, type SeedIds } from './seed-ids.js';

export function ticketSeeds({ users }: Pick<SeedIds, 'users'>): NewTicket[] {
  const ids = Array.from({ length: 8 }, () => uuidv7());
  return [
    {
      id: pick(ids, 0),
      title: 'Renew the domain',
      points: 1,
      state: 'open',
      openedOn: '2025-09-01',
      closedOn: '2025-09-13',
      parentId: null,
      assigneeId: pick(users, 1),
    },
    {
      id: pick(ids, 1),
      title: 'Call the supplier',
      points: 3,
      state: 'doing',
      openedOn: '2025-09-10',
      closedOn: '2025-09-22',
      parentId: null,
      assigneeId: pick(users, 0),
    },
    {
      id: pick(ids, 2),
      title: 'Write the release notes',
      points: 5,
      state: 'done',
      openedOn: '2025-09-19',
      closedOn: '2025-10-01',
      parentId: null,
      assigneeId: pick(users, 0),
    },
    {
      id: pick(ids, 3),
      title: 'Book the train tickets',
      points: 7,
      state: 'open',
      openedOn: '2025-09-28',
      closedOn: null,
      parentId: pick(ids, 0),
      assigneeId: pick(users, 1),
    },
    {
      id: pick(ids, 4),
      title: 'Review the budget',
      points: null,
      state: 'doing',
      openedOn: '2025-10-07',
      closedOn: '2025-10-19',
      parentId: pick(ids, 1),
      assigneeId: pick(users, 1),
    },
    {
      id: pick(ids, 5),
      title: 'Update the price list',
      points: 11,
      state: 'done',
      openedOn: '2025-10-16',
      closedOn: '2025-10-28',
      parentId: pick(ids, 2),
      assigneeId: pick(users, 0),
    },
    {
      id: pick(ids, 6),
      title: 'Answer the open letters',
      points: 13,
      state: 'open',
      openedOn: '2025-10-25',
      closedOn: '2025-11-06',
      parentId: pick(ids, 0),
      assigneeId: pick(users, 0),
    },
    {
      id: pick(ids, 7),
      title: 'Back up the archive',
      points: 8,
      state: 'doing',
      openedOn: '2025-11-03',
      closedOn: '2025-11-15',
      parentId: pick(ids, 1),
      assigneeId: pick(users, 1),
    },
  ];
}
