import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, date, listOf, text, uuid } from '../../shared/scalars.js';
import { jarFields, jarIncludes, jarKindValues, jarSorts } from './jar.js';

export const jarParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(jarFields)).optional(),
  include: listOf(z.enum(jarIncludes)).default([]),
};

export const readJar = z.strictObject(view);

export const listJars = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(jarSorts, '-id'),
    q: text(200, 1).optional(),
    kind: listOf(z.enum(jarKindValues)).optional(),
    shelfId: listOf(uuid()).optional(),
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
      kind: { in: filters.kind },
      shelfId: { in: filters.shelfId },
    },
  }));

const values = {
  label: text(80),
  kind: z.enum(jarKindValues),
  grams: z.int32().min(1),
  filledOn: date().nullable(),
  shelfId: uuid(),
};

const whole = {
  ...values,
  filledOn: values.filledOn.default(null),
};

export const createJar = z.strictObject(whole);

export const replaceJar = z.strictObject(whole);

export const updateJar = changesOf(values);

export const openJarInput = z.strictObject({
  spoon: z.enum(['wood', 'steel']),
  note: text(200).nullable().default(null),
});
