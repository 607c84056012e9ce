import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import {
  bigint,
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
import { workFields, workIncludes, workKindValues, workSorts } from './work.js';

export const workParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(workFields)).optional(),
  include: listOf(z.enum(workIncludes)).default([]),
};

export const readWork = z.strictObject(view);

export const listWorks = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(workSorts, '-id'),
    q: text(200, 1).optional(),
    kind: listOf(z.enum(workKindValues)).optional(),
    'kind[null]': flag().optional(),
    artistId: listOf(bigint()).optional(),
    registeredById: listOf(uuid()).optional(),
    'registeredById[null]': flag().optional(),
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
      kind: { in: filters.kind, null: filters['kind[null]'] },
      artistId: { in: filters.artistId },
      registeredById: { in: filters.registeredById, null: filters['registeredById[null]'] },
    },
  }));

const values = {
  title: text(160),
  kind: z.enum(workKindValues).nullable(),
  value: decimal(12, 2, { min: '0' }),
  finishedOn: date().nullable(),
  materials: z.array(text(40)).max(100).nullable(),
  provenance: json().nullable(),
  artistId: bigint(),
  themeIds: links(z.int32()),
};

const whole = {
  ...values,
  kind: values.kind.default('painting'),
  value: values.value.default('0.00'),
  finishedOn: values.finishedOn.default(null),
  materials: values.materials.default(null),
  provenance: values.provenance.default(null),
  themeIds: values.themeIds.default([]),
};

export const createWork = z.strictObject(whole);

export type CreateWork = Output<typeof createWork>;

export const replaceWork = z.strictObject(whole);

export type ReplaceWork = Output<typeof replaceWork>;

export const updateWork = changesOf(values);

export type UpdateWork = Output<typeof updateWork>;
