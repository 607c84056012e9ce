import { v7 as uuidv7 } from 'uuid';

import type { NewBooking } from '../../modules/bookings/booking.js';
import { pick, type SeedIds } from './seed-ids.js';

export function bookingSeeds({ courts, users }: Pick<SeedIds, 'courts' | 'users'>): NewBooking[] {
  return [
    {
      id: uuidv7(),
      day: '2025-09-01',
      hour: 7,
      courtId: pick(courts, 0),
      playerId: pick(users, 1),
    },
    {
      id: uuidv7(),
      day: '2025-09-10',
      hour: 8,
      courtId: pick(courts, 1),
      playerId: pick(users, 0),
    },
    {
      id: uuidv7(),
      day: '2025-09-19',
      hour: 9,
      courtId: pick(courts, 2),
      playerId: pick(users, 0),
    },
    {
      id: uuidv7(),
      day: '2025-09-28',
      hour: 7,
      courtId: pick(courts, 3),
      playerId: pick(users, 1),
    },
    {
      id: uuidv7(),
      day: '2025-10-07',
      hour: 9,
      courtId: pick(courts, 4),
      playerId: pick(users, 1),
    },
    {
      id: uuidv7(),
      day: '2025-10-16',
      hour: 11,
      courtId: pick(courts, 5),
      playerId: pick(users, 0),
    },
    {
      id: uuidv7(),
      day: '2025-10-25',
      hour: 13,
      courtId: pick(courts, 6),
      playerId: pick(users, 0),
    },
    {
      id: uuidv7(),
      day: '2025-11-03',
      hour: 15,
      courtId: pick(courts, 7),
      playerId: pick(users, 1),
    },
  ];
}
