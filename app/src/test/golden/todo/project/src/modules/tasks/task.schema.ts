import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, date, flag, listOf, text, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { taskFields, taskSorts } from './task.js';

export const taskParams = z.strictObject({ id: uuid() });

const view = { fields: listOf(z.enum(taskFields)).optional() };

export const readTask = z.strictObject(view);

export const listTasks = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(taskSorts, '-id'),
    q: text(200, 1).optional(),
    done: flag().optional(),
  })
  .superRefine(checkPaging)
  .transform(({ limit, cursor, page, total, fields, sort, q, ...filters }) => ({
    limit,
    cursor,
    page,
    total,
    fields,
    sort,
    q,
    filters: {
      done: { eq: filters.done },
    },
  }));

const values = {
  title: text(200),
  done: z.boolean(),
  dueOn: date().nullable(),
};

const whole = {
  ...values,
  done: values.done.default(false),
  dueOn: values.dueOn.default(null),
};

export const createTask = z.strictObject(whole);

export type CreateTask = Output<typeof createTask>;

export const replaceTask = z.strictObject(whole);

export type ReplaceTask = Output<typeof replaceTask>;

export const updateTask = changesOf(values);

export type UpdateTask = Output<typeof updateTask>;
