import Joi from 'joi';

import { checkPaging, type Paging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, flag, integer, integerText, listOf, text, uuid } from '../../shared/scalars.js';
import {
  type BoxField,
  boxFields,
  type BoxInclude,
  boxIncludes,
  type BoxSort,
  boxSorts,
  type ListBoxes,
  type ReadBox,
} from './box.js';

export const boxParams = Joi.object<{ readonly id: string }>({ id: uuid().required() });

const view = {
  fields: listOf(Joi.valid(...boxFields)),
  include: listOf(Joi.valid(...boxIncludes)).default([]),
};

export const readBox = Joi.object<ReadBox>(view);

/** The query as it comes, before its filters are told from the rest. */
interface BoxesQuery extends Paging {
  readonly fields?: BoxField[];
  readonly include: BoxInclude[];
  readonly sort: BoxSort;
  readonly q?: string;
  readonly shelf?: number[];
  readonly 'shelf[gt]'?: number;
  readonly 'shelf[gte]'?: number;
  readonly 'shelf[lt]'?: number;
  readonly 'shelf[lte]'?: number;
  readonly 'shelf[null]'?: boolean;
}

export const listBoxes = Joi.object<ListBoxes, false, BoxesQuery>({
  ...paging(20, 100),
  ...view,
  sort: sortBy(boxSorts, '-id'),
  q: text(200, 1),
  shelf: listOf(integerText(integer())),
  'shelf[gt]': integerText(integer()),
  'shelf[gte]': integerText(integer()),
  'shelf[lt]': integerText(integer()),
  'shelf[lte]': integerText(integer()),
  'shelf[null]': flag(),
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
    }: BoxesQuery): ListBoxes => ({
      limit,
      cursor,
      page,
      total,
      fields,
      include,
      sort,
      q,
      filters: {
        shelf: {
          in: filters.shelf,
          gt: filters['shelf[gt]'],
          gte: filters['shelf[gte]'],
          lt: filters['shelf[lt]'],
          lte: filters['shelf[lte]'],
          null: filters['shelf[null]'],
        },
      },
    }),
  );

const values = {
  label: text(40),
  shelf: integer().allow(null),
};

const whole = {
  ...values,
  label: values.label.required(),
  shelf: values.shelf.default(null),
};

export type CreateBox = ReplaceBox;

export const createBox = Joi.object<CreateBox>(whole);

export interface ReplaceBox {
  readonly label: string;
  readonly shelf: number | null;
}

export const replaceBox = Joi.object<ReplaceBox>(whole);

export type UpdateBox = Partial<ReplaceBox>;

export const updateBox = changesOf(Joi.object<UpdateBox>(values));
