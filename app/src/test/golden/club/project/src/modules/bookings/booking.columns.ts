import { jsonObject } from '../../database/embedding.js';
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

/** The same for a row that is embedded in another one. */
export const bookingJson = jsonObject({
  id: 'id',
  day: 'day',
  hour: 'hour',
  courtId: 'court_id',
  playerId: 'player_id',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
});
