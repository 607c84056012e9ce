import { explain } from '../database/database-errors.js';
import { ascending, descending, type ListOrder } from '../database/list.js';
import { taken } from '../database/refusals.js';
import type { Statement } from '../database/sql.js';
import { tagColumns, type TagRow } from './tag.columns.js';
import type { TagSort, tagSorts } from './tag.js';

export const findTag: Statement<TagRow> = {
  name: 'tags.find',
  text: `SELECT ${tagColumns} FROM tags WHERE id = ?`,
};

export const insertTag: Statement<TagRow> = {
  name: 'tags.insert',
  text: `
    INSERT INTO tags (id, title)
    VALUES (?, ?)
    RETURNING ${tagColumns}`,
};

/** Which column each property is stored in. */
export const tagAssignments = {
  title: 'title',
};

export const tagOrders: Readonly<Record<TagSort, ListOrder<keyof typeof tagSorts>>> = {
  id: ascending('id', 'tags.id'),
  '-id': descending('id', 'tags.id'),
  createdAt: ascending('createdAt', 'tags.created_at'),
  '-createdAt': descending('createdAt', 'tags.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainTag = explain({
  'tags.id': () => taken('tag', ['id']),
  'tags.title': () => taken('tag', ['title']),
});
