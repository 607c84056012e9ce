import Joi from 'joi';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, integer, integerText, listOf, text } from '../../shared/scalars.js';
import { type ListTopics, type ReadTopic, topicFields, topicSorts } from './topic.js';

export const topicParams = Joi.object<{ readonly id: number }>({
  id: integerText(integer()).required(),
});

const view = { fields: listOf(Joi.valid(...topicFields)) };

export const readTopic = Joi.object<ReadTopic>(view);

export const listTopics = Joi.object<ListTopics>({
  ...paging(20, 100),
  ...view,
  sort: sortBy(topicSorts, '-id'),
}).custom(checkPaging);

const values = {
  name: text(40),
};

const whole = {
  ...values,
  name: values.name.required(),
};

export type CreateTopic = ReplaceTopic;

export const createTopic = Joi.object<CreateTopic>(whole);

export interface ReplaceTopic {
  readonly name: string;
}

export const replaceTopic = Joi.object<ReplaceTopic>(whole);

export type UpdateTopic = Partial<ReplaceTopic>;

export const updateTopic = changesOf(Joi.object<UpdateTopic>(values));
