import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { bigint, changesOf, date, listOf, text } from '../../shared/scalars.js';
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
  })
  .superRefine(checkPaging);

const values = {
  name: text(120),
  bornOn: date().nullable(),
};

const whole = {
  ...values,
  bornOn: values.bornOn.default(null),
};

export const createArtist = z.strictObject(whole);

export type CreateArtist = Output<typeof createArtist>;

export const replaceArtist = z.strictObject(whole);

export type ReplaceArtist = Output<typeof replaceArtist>;

export const updateArtist = changesOf(values);

export type UpdateArtist = Output<typeof updateArtist>;
