import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';
import type { Court } from '../courts/court.js';
import type { User } from '../users/user.js';

export interface Booking {
  readonly id: string;
  readonly day: string;
  readonly hour: number;
  readonly courtId: string;
  readonly playerId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A booking as a reader asked for it: some of its fields, some of its relations. */
export interface BookingView extends Partial<Booking> {
  readonly id: string;
  readonly court?: Court;
  readonly player?: User | null;
}

/** What is stored of a booking besides its id and what the database keeps by itself. */
export interface BookingValues {
  readonly day: string;
  readonly hour: number;
  readonly courtId: string;
  readonly playerId: string | null;
}

export interface NewBooking extends BookingValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type BookingChanges = Partial<BookingValues>;

export const bookingFields = [
  'id',
  'day',
  'hour',
  'courtId',
  'playerId',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Booking)[];

export type BookingField = (typeof bookingFields)[number];

export const bookingIncludes = ['court', 'player'] as const;

export type BookingInclude = (typeof bookingIncludes)[number];

export const bookingSorts = {
  id: 'uuid',
  day: 'date',
  createdAt: 'instant',
} as const;

export type BookingSort = Sort<typeof bookingSorts>;

export interface BookingFilters {
  readonly day?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte'>;
  readonly courtId?: Filter<string, 'in'>;
  readonly playerId?: Filter<string, 'in' | 'null'>;
}

export interface ListBookings {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: BookingSort;
  readonly total: boolean;
  readonly filters: BookingFilters;
  /** All fields when left out. */
  readonly fields?: readonly BookingField[];
  readonly include: readonly BookingInclude[];
}

export type ReadBooking = Pick<ListBookings, 'fields' | 'include'>;
