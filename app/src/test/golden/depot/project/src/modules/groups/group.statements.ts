import { instants } from '../../database/comparisons.js';
import { explain } from '../../database/database-errors.js';
import { embedMany, embedOne } from '../../database/embedding.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { inUse, nothingAt, taken } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { itemJson } from '../items/item.columns.js';
import { groupColumns, groupJson, type GroupRow } from './group.columns.js';
import type { GroupInclude, GroupSort, groupSorts } from './group.js';

export const findGroup: Statement<GroupRow> = {
  name: 'groups.find',
  text: `SELECT ${groupColumns} FROM "groups" WHERE id = ?`,
};

export const insertGroup: Statement<never> = {
  name: 'groups.insert',
  text: `
    INSERT INTO "groups" (name, "order", parent_id)
    VALUES (?, ?, ?)`,
};

/** Which column each property is stored in. */
export const groupAssignments = {
  name: 'name',
  order: '"order"',
  parentId: 'parent_id',
};

export const groupEmbeddings: Readonly<Record<GroupInclude, string>> = {
  parent: embedOne(groupJson, 'FROM "groups" AS related WHERE related.id = "groups".parent_id'),
  children: embedMany(
    groupJson,
    'FROM "groups" AS related WHERE related.parent_id = "groups".id',
    'related.id',
    100,
  ),
  items: embedMany(
    itemJson,
    'FROM items WHERE items.group_id = "groups".id AND items.deleted_at IS NULL',
    'items.id',
    100,
  ),
};

export const groupOrders: Readonly<Record<GroupSort, ListOrder<keyof typeof groupSorts>>> = {
  id: ascending('id', '"groups".id'),
  '-id': descending('id', '"groups".id'),
  name: ascending('name', '"groups".name'),
  '-name': descending('name', '"groups".name'),
  order: ascending('order', '"groups"."order"'),
  '-order': descending('order', '"groups"."order"'),
  createdAt: ascending('createdAt', '"groups".created_at', 'required', instants),
  '-createdAt': descending('createdAt', '"groups".created_at', 'required', instants),
};

/** What a write breaks, in words for the client. */
export const explainGroup = explain({
  groups_name_key: () => taken('group', ['name']),
  groups_parent_id_fkey: () => nothingAt('parentId'),
});

export const explainGroupDeletion = explain({
  items_group_id_fkey: () => inUse('items'),
});
