import Joi from 'joi';

import type { JsonValue } from '../../shared/json.js';
import { checkPaging, type Paging, paging, sortBy } from '../../shared/list-query.js';
import {
  changesOf,
  date,
  decimal,
  flag,
  integer,
  json,
  links,
  listOf,
  text,
  uuid,
} from '../../shared/scalars.js';
import {
  type LetterField,
  letterFields,
  type LetterInclude,
  letterIncludes,
  type LetterSort,
  letterSorts,
  type ListLetters,
  type ReadLetter,
} from './letter.js';

export const letterParams = Joi.object<{ readonly id: string }>({ id: uuid().required() });

const view = {
  fields: listOf(Joi.valid(...letterFields)),
  include: listOf(Joi.valid(...letterIncludes)).default([]),
};

export const readLetter = Joi.object<ReadLetter>(view);

/** The query as it comes, before its filters are told from the rest. */
interface LettersQuery extends Paging {
  readonly fields?: LetterField[];
  readonly include: LetterInclude[];
  readonly sort: LetterSort;
  readonly q?: string;
  readonly writtenOn?: string;
  readonly 'writtenOn[gt]'?: string;
  readonly 'writtenOn[gte]'?: string;
  readonly 'writtenOn[lt]'?: string;
  readonly 'writtenOn[lte]'?: string;
  readonly 'writtenOn[null]'?: boolean;
  readonly boxId?: string[];
  readonly foundById?: string[];
  readonly 'foundById[null]'?: boolean;
}

export const listLetters = Joi.object<ListLetters, false, LettersQuery>({
  ...paging(20, 100),
  ...view,
  sort: sortBy(letterSorts, '-id'),
  q: text(200, 1),
  writtenOn: date(),
  'writtenOn[gt]': date(),
  'writtenOn[gte]': date(),
  'writtenOn[lt]': date(),
  'writtenOn[lte]': date(),
  'writtenOn[null]': flag(),
  boxId: listOf(uuid()),
  foundById: listOf(uuid()),
  'foundById[null]': flag(),
})
  .custom(checkPaging)
  .custom(
    ({
      limit,
      cursor,
      page,
      total,
      fields,
      include,
      sort,
      q,
      ...filters
    }: LettersQuery): ListLetters => ({
      limit,
      cursor,
      page,
      total,
      fields,
      include,
      sort,
      q,
      filters: {
        writtenOn: {
          eq: filters.writtenOn,
          gt: filters['writtenOn[gt]'],
          gte: filters['writtenOn[gte]'],
          lt: filters['writtenOn[lt]'],
          lte: filters['writtenOn[lte]'],
          null: filters['writtenOn[null]'],
        },
        boxId: { in: filters.boxId },
        foundById: { in: filters.foundById, null: filters['foundById[null]'] },
      },
    }),
  );

const values = {
  subject: text(200),
  writtenOn: date().allow(null),
  value: decimal(10, 2, { min: '0' }),
  notes: json().allow(null),
  boxId: uuid(),
  topicIds: links(integer()),
};

const whole = {
  ...values,
  subject: values.subject.required(),
  writtenOn: values.writtenOn.default(null),
  value: values.value.default('0.00'),
  notes: values.notes.default(null),
  boxId: values.boxId.required(),
  topicIds: values.topicIds.default([]),
};

export type CreateLetter = ReplaceLetter;

export const createLetter = Joi.object<CreateLetter>(whole);

export interface ReplaceLetter {
  readonly subject: string;
  readonly writtenOn: string | null;
  readonly value: string;
  readonly notes: JsonValue | null;
  readonly boxId: string;
  readonly topicIds: number[];
}

export const replaceLetter = Joi.object<ReplaceLetter>(whole);

export type UpdateLetter = Partial<ReplaceLetter>;

export const updateLetter = changesOf(Joi.object<UpdateLetter>(values));
