import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { courtAccess } from '../courts/court.access.js';
import { userAccess } from '../users/user.access.js';
import { bookingAccess } from './booking.access.js';
import type { Booking, BookingView, ListBookings, ReadBooking } from './booking.js';
import type { BookingRepository } from './booking.repository.js';
import type { CreateBooking, ReplaceBooking, UpdateBooking } from './booking.schema.js';

const includes = {
  court: courtAccess.get,
  player: userAccess.get,
};

/** What can be done with bookings, and by whom. */
export class BookingService {
  readonly #bookings: BookingRepository;

  constructor(database: Database) {
    this.#bookings = database.repositories.bookings;
  }

  async list(query: ListBookings, caller: Caller | undefined): Promise<Page<BookingView>> {
    const scope = bookingAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#bookings.list(query, scope);
  }

  async get(id: string, view: ReadBooking, caller: Caller | undefined): Promise<BookingView> {
    const scope = bookingAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const booking = await this.#bookings.read(id, view, scope);
    if (booking === undefined) {
      throw new NotFoundError();
    }
    return booking;
  }

  async create(input: CreateBooking, caller: Caller | undefined): Promise<Booking> {
    bookingAccess.create(caller);
    return this.#bookings.create({
      ...input,
      id: uuidv7(),
      playerId: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceBooking,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Booking> {
    const scope = bookingAccess.update(caller);
    return this.#bookings.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateBooking,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Booking> {
    const scope = bookingAccess.update(caller);
    return this.#bookings.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = bookingAccess.delete(caller);
    await this.#bookings.delete(id, { ...scope, version });
  }
}
