import { jsonObject } from '../database/embedding.js';
import type { Tag } from './tag.js';

export type TagRow = Tag;

export const tagColumns = [
  'id',
  'title',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const tagJson = jsonObject({
  id: 'id',
  title: 'title',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
});
