import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import {
  bigint,
  changesOf,
  datetime,
  decimal,
  flag,
  json,
  links,
  listOf,
  text,
  uuid,
} from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { artworkFields, artworkIncludes, artworkSorts } from './artwork.js';

export const artworkParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(artworkFields)).optional(),
  include: listOf(z.enum(artworkIncludes)).default([]),
};

export const readArtwork = z.strictObject(view);

export const listArtworks = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(artworkSorts, '-id'),
    q: text(200, 1).optional(),
    price: decimal(12, 2).optional(),
    'price[gt]': decimal(12, 2).optional(),
    'price[gte]': decimal(12, 2).optional(),
    'price[lt]': decimal(12, 2).optional(),
    'price[lte]': decimal(12, 2).optional(),
    soldAt: datetime().optional(),
    'soldAt[gt]': datetime().optional(),
    'soldAt[gte]': datetime().optional(),
    'soldAt[lt]': datetime().optional(),
    'soldAt[lte]': datetime().optional(),
    'soldAt[null]': flag().optional(),
    artistId: listOf(bigint()).optional(),
    addedById: listOf(uuid()).optional(),
    'addedById[null]': flag().optional(),
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
      price: {
        eq: filters.price,
        gt: filters['price[gt]'],
        gte: filters['price[gte]'],
        lt: filters['price[lt]'],
        lte: filters['price[lte]'],
      },
      soldAt: {
        eq: filters.soldAt,
        gt: filters['soldAt[gt]'],
        gte: filters['soldAt[gte]'],
        lt: filters['soldAt[lt]'],
        lte: filters['soldAt[lte]'],
        null: filters['soldAt[null]'],
      },
      artistId: { in: filters.artistId },
      addedById: { in: filters.addedById, null: filters['addedById[null]'] },
    },
  }));

const values = {
  title: text(200),
  price: decimal(12, 2, { min: '0' }),
  soldAt: datetime().nullable(),
  materials: z.array(text(30)).max(100).nullable(),
  details: json().nullable(),
  artistId: bigint(),
  exhibitionIds: links(uuid()),
};

const whole = {
  ...values,
  price: values.price.default('0.00'),
  soldAt: values.soldAt.default(null),
  materials: values.materials.default(null),
  details: values.details.default(null),
  exhibitionIds: values.exhibitionIds.default([]),
};

export const createArtwork = z.strictObject(whole);

export type CreateArtwork = Output<typeof createArtwork>;

export const replaceArtwork = z.strictObject(whole);

export type ReplaceArtwork = Output<typeof replaceArtwork>;

export const updateArtwork = changesOf(values);

export type UpdateArtwork = Output<typeof updateArtwork>;
