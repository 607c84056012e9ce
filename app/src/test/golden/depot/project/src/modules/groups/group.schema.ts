import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, flag, integerText, listOf, text } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { groupFields, groupIncludes, groupSorts } from './group.js';

export const groupParams = z.strictObject({ id: integerText(z.int32()) });

const view = {
  fields: listOf(z.enum(groupFields)).optional(),
  include: listOf(z.enum(groupIncludes)).default([]),
};

export const readGroup = z.strictObject(view);

export const listGroups = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(groupSorts, '-id'),
    q: text(200, 1).optional(),
    parentId: listOf(integerText(z.int32())).optional(),
    'parentId[null]': flag().optional(),
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
      parentId: { in: filters.parentId, null: filters['parentId[null]'] },
    },
  }));

const values = {
  name: text(80),
  order: z.int32(),
  parentId: z.int32().nullable(),
};

const whole = {
  ...values,
  order: values.order.default(0),
  parentId: values.parentId.default(null),
};

export const createGroup = z.strictObject(whole);

export type CreateGroup = Output<typeof createGroup>;

export const replaceGroup = z.strictObject(whole);

export type ReplaceGroup = Output<typeof replaceGroup>;

export const updateGroup = changesOf(values);

export type UpdateGroup = Output<typeof updateGroup>;
