import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { email, listOf, text, uuid } from '../../shared/scalars.js';
import { userFields, userRoleValues, userSorts } from './user.js';

export const userParams = z.strictObject({ id: uuid() });

const view = { fields: listOf(z.enum(userFields)).optional() };

export const readUser = z.strictObject(view);

export const listUsers = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(userSorts, '-id'),
    email: email().optional(),
    'email[contains]': text(200, 1).optional(),
    role: listOf(z.enum(userRoleValues)).optional(),
  })
  .superRefine(checkPaging)
  .transform(({ limit, cursor, page, total, fields, sort, ...filters }) => ({
    limit,
    cursor,
    page,
    total,
    fields,
    sort,
    filters: {
      email: { eq: filters.email, contains: filters['email[contains]'] },
      role: { in: filters.role },
    },
  }));
