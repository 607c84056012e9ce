import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, integerText, listOf, text } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { themeFields, themeSorts } from './theme.js';

export const themeParams = z.strictObject({ id: integerText(z.int32()) });

const view = { fields: listOf(z.enum(themeFields)).optional() };

export const readTheme = z.strictObject(view);

export const listThemes = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(themeSorts, '-id'),
  })
  .superRefine(checkPaging);

const values = {
  name: text(40),
};

export const createTheme = z.strictObject(values);

export type CreateTheme = Output<typeof createTheme>;

export const replaceTheme = z.strictObject(values);

export type ReplaceTheme = Output<typeof replaceTheme>;

export const updateTheme = changesOf(values);

export type UpdateTheme = Output<typeof updateTheme>;
