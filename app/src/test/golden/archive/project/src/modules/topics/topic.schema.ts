import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, integerText, listOf, text } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { topicFields, topicSorts } from './topic.js';

export const topicParams = z.strictObject({ id: integerText(z.int32()) });

const view = { fields: listOf(z.enum(topicFields)).optional() };

export const readTopic = z.strictObject(view);

export const listTopics = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(topicSorts, '-id'),
  })
  .superRefine(checkPaging);

const values = {
  name: text(40),
};

export const createTopic = z.strictObject(values);

export type CreateTopic = Output<typeof createTopic>;

export const replaceTopic = z.strictObject(values);

export type ReplaceTopic = Output<typeof replaceTopic>;

export const updateTopic = changesOf(values);

export type UpdateTopic = Output<typeof updateTopic>;
