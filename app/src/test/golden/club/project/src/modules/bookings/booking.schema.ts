import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, date, flag, listOf, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { bookingFields, bookingIncludes, bookingSorts } from './booking.js';

export const bookingParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(bookingFields)).optional(),
  include: listOf(z.enum(bookingIncludes)).default([]),
};

export const readBooking = z.strictObject(view);

export const listBookings = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(bookingSorts, '-id'),
    day: date().optional(),
    'day[gt]': date().optional(),
    'day[gte]': date().optional(),
    'day[lt]': date().optional(),
    'day[lte]': date().optional(),
    courtId: listOf(uuid()).optional(),
    playerId: listOf(uuid()).optional(),
    'playerId[null]': flag().optional(),
  })
  .superRefine(checkPaging)
  .transform(({ limit, cursor, page, total, fields, include, sort, ...filters }) => ({
    limit,
    cursor,
    page,
    total,
    fields,
    include,
    sort,
    filters: {
      day: {
        eq: filters.day,
        gt: filters['day[gt]'],
        gte: filters['day[gte]'],
        lt: filters['day[lt]'],
        lte: filters['day[lte]'],
      },
      courtId: { in: filters.courtId },
      playerId: { in: filters.playerId, null: filters['playerId[null]'] },
    },
  }));

const values = {
  day: date(),
  hour: z.int32().min(7).max(21),
  courtId: uuid(),
};

export const createBooking = z.strictObject(values);

export type CreateBooking = Output<typeof createBooking>;

export const replaceBooking = z.strictObject(values);

export type ReplaceBooking = Output<typeof replaceBooking>;

export const updateBooking = changesOf(values);

export type UpdateBooking = Output<typeof updateBooking>;
