import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import {
  changesOf,
  date,
  decimal,
  flag,
  json,
  links,
  listOf,
  text,
  uuid,
} from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { letterFields, letterIncludes, letterSorts } from './letter.js';

export const letterParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(letterFields)).optional(),
  include: listOf(z.enum(letterIncludes)).default([]),
};

export const readLetter = z.strictObject(view);

export const listLetters = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(letterSorts, '-id'),
    q: text(200, 1).optional(),
    writtenOn: date().optional(),
    'writtenOn[gt]': date().optional(),
    'writtenOn[gte]': date().optional(),
    'writtenOn[lt]': date().optional(),
    'writtenOn[lte]': date().optional(),
    'writtenOn[null]': flag().optional(),
    boxId: listOf(uuid()).optional(),
    foundById: listOf(uuid()).optional(),
    'foundById[null]': flag().optional(),
  })
  .superRefine(checkPaging)
  .transform(({ limit, cursor, page, total, fields, include, sort, q, ...filters }) => ({
    limit,
    cursor,
    page,
    total,
    fields,
    include,
    sort,
    q,
    filters: {
      writtenOn: {
        eq: filters.writtenOn,
        gt: filters['writtenOn[gt]'],
        gte: filters['writtenOn[gte]'],
        lt: filters['writtenOn[lt]'],
        lte: filters['writtenOn[lte]'],
        null: filters['writtenOn[null]'],
      },
      boxId: { in: filters.boxId },
      foundById: { in: filters.foundById, null: filters['foundById[null]'] },
    },
  }));

const values = {
  subject: text(200),
  writtenOn: date().nullable(),
  value: decimal(10, 2, { min: '0' }),
  notes: json().nullable(),
  boxId: uuid(),
  topicIds: links(z.int32()),
};

const whole = {
  ...values,
  writtenOn: values.writtenOn.default(null),
  value: values.value.default('0.00'),
  notes: values.notes.default(null),
  topicIds: values.topicIds.default([]),
};

export const createLetter = z.strictObject(whole);

export type CreateLetter = Output<typeof createLetter>;

export const replaceLetter = z.strictObject(whole);

export type ReplaceLetter = Output<typeof replaceLetter>;

export const updateLetter = changesOf(values);

export type UpdateLetter = Output<typeof updateLetter>;
