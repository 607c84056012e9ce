import type { Scope } from '../../shared/access-rules.js';
import type { Page } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import type {
  Booking,
  BookingChanges,
  BookingView,
  ListBookings,
  NewBooking,
  ReadBooking,
} from './booking.js';

/**
 * Where bookings are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface BookingRepository {
  list(query: ListBookings, scope: Scope): Promise<Page<BookingView>>;

  read(id: string, view: ReadBooking, scope: Scope): Promise<BookingView | undefined>;

  find(id: string, scope: Scope): Promise<Booking | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(booking: NewBooking): Promise<Booking>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: BookingChanges, conditions: WriteConditions): Promise<Booking>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the booking. */
  delete(id: string, conditions: WriteConditions): Promise<void>;
}
