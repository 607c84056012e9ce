import type { Booking } from './booking.js';

export type BookingRow = Booking;

export const bookingColumns = [
  'id',
  'day',
  'hour',
  'court_id AS "courtId"',
  'player_id AS "playerId"',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');
