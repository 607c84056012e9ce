import { explain } from '../../database/database-errors.js';
import { embedOne } from '../../database/embedding.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { nothingThere, notValid, taken } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { courtJson } from '../courts/court.columns.js';
import { userJson } from '../users/user.columns.js';
import { bookingColumns, type BookingRow } from './booking.columns.js';
import type { BookingInclude, BookingSort, bookingSorts } from './booking.js';

export const findBooking: Statement<BookingRow> = {
  name: 'bookings.find',
  text: `SELECT ${bookingColumns} FROM bookings WHERE id = ?`,
};

export const findOwnBooking: Statement<BookingRow> = {
  name: 'bookings.findOwn',
  text: `${findBooking.text} AND player_id = ?`,
};

export const insertBooking: Statement<BookingRow> = {
  name: 'bookings.insert',
  text: `
    INSERT INTO bookings (id, day, hour, court_id, player_id)
    VALUES (?, ?, ?, ?, ?)
    RETURNING ${bookingColumns}`,
};

/** Which column each property is stored in. */
export const bookingAssignments = {
  day: 'day',
  hour: 'hour',
  courtId: 'court_id',
  playerId: 'player_id',
};

/** Relations that are looked up before they are stored. */
export const bookingLookups = {
  courtId: 'SELECT id FROM courts WHERE id = ?',
  playerId: 'SELECT id FROM users WHERE id = ?',
};

export const bookingEmbeddings: Readonly<Record<BookingInclude, string>> = {
  court: embedOne(courtJson, 'FROM courts WHERE courts.id = bookings.court_id'),
  player: embedOne(userJson, 'FROM users WHERE users.id = bookings.player_id'),
};

export const bookingOrders: Readonly<Record<BookingSort, ListOrder<keyof typeof bookingSorts>>> = {
  id: ascending('id', 'bookings.id'),
  '-id': descending('id', 'bookings.id'),
  day: ascending('day', 'bookings.day'),
  '-day': descending('day', 'bookings.day'),
  createdAt: ascending('createdAt', 'bookings.created_at'),
  '-createdAt': descending('createdAt', 'bookings.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainBooking = explain({
  'bookings.court_id, bookings.day, bookings.hour': () =>
    taken('booking', ['courtId', 'day', 'hour']),
  'FOREIGN KEY': () => nothingThere(),
  bookings_hour_min: () => notValid('/hour', 'Must be at least 7.'),
  bookings_hour_max: () => notValid('/hour', 'Must be at most 21.'),
});
