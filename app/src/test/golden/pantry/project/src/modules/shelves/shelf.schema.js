import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, listOf, text, uuid } from '../../shared/scalars.js';
import { shelfFields, shelfIncludes, shelfSorts } from './shelf.js';

export const shelfParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(shelfFields)).optional(),
  include: listOf(z.enum(shelfIncludes)).default([]),
};

export const readShelf = z.strictObject(view);

export const listShelves = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(shelfSorts, '-id'),
  })
  .superRefine(checkPaging);

const values = {
  name: text(60),
};

export const createShelf = z.strictObject(values);

export const replaceShelf = z.strictObject(values);

export const updateShelf = changesOf(values);
