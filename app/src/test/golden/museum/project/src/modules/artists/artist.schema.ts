import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { bigint, changesOf, flag, integerText, listOf, text } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { artistFields, artistIncludes, artistSorts } from './artist.js';

export const artistParams = z.strictObject({ id: bigint() });

const view = {
  fields: listOf(z.enum(artistFields)).optional(),
  include: listOf(z.enum(artistIncludes)).default([]),
};

export const readArtist = z.strictObject(view);

export const listArtists = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(artistSorts, '-id'),
    q: text(200, 1).optional(),
    born: listOf(integerText(z.int32())).optional(),
    'born[gt]': integerText(z.int32()).optional(),
    'born[gte]': integerText(z.int32()).optional(),
    'born[lt]': integerText(z.int32()).optional(),
    'born[lte]': integerText(z.int32()).optional(),
    'born[null]': flag().optional(),
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
      born: {
        in: filters.born,
        gt: filters['born[gt]'],
        gte: filters['born[gte]'],
        lt: filters['born[lt]'],
        lte: filters['born[lte]'],
        null: filters['born[null]'],
      },
    },
  }));

const values = {
  name: text(80),
  born: z.int32().nullable(),
  contact: text(120).nullable(),
};

const whole = {
  ...values,
  born: values.born.default(null),
  contact: values.contact.default(null),
};

export const createArtist = z.strictObject(whole);

export type CreateArtist = Output<typeof createArtist>;

export const replaceArtist = z.strictObject(whole);

export type ReplaceArtist = Output<typeof replaceArtist>;

export const updateArtist = changesOf(values);

export type UpdateArtist = Output<typeof updateArtist>;
