import Joi from 'joi';

import { checkPaging, type Paging, paging, sortBy } from '../../shared/list-query.js';
import { email, listOf, text, uuid } from '../../shared/scalars.js';
import {
  type ListUsers,
  type ReadUser,
  type UserField,
  userFields,
  type UserRole,
  userRoleValues,
  type UserSort,
  userSorts,
} from './user.js';

export const userParams = Joi.object<{ readonly id: string }>({ id: uuid().required() });

const view = { fields: listOf(Joi.valid(...userFields)) };

export const readUser = Joi.object<ReadUser>(view);

/** The query as it comes, before its filters are told from the rest. */
interface UsersQuery extends Paging {
  readonly fields?: UserField[];
  readonly sort: UserSort;
  readonly email?: string;
  readonly 'email[contains]'?: string;
  readonly role?: UserRole[];
}

export const listUsers = Joi.object<ListUsers, false, UsersQuery>({
  ...paging(20, 100),
  ...view,
  sort: sortBy(userSorts, '-id'),
  email: email(),
  'email[contains]': text(200, 1),
  role: listOf(Joi.valid(...userRoleValues)),
})
  .custom(checkPaging)
  .custom(({ limit, cursor, page, total, fields, sort, ...filters }: UsersQuery): ListUsers => ({
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
