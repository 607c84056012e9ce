import { decimals, instants, integers } from '../../database/comparisons.js';
import { explain } from '../../database/database-errors.js';
import { embedMany, embedOne } from '../../database/embedding.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { nothingAt, notValid, taken } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { groupJson } from '../groups/group.columns.js';
import { userJson } from '../users/user.columns.js';
import { itemColumns, itemJson, type ItemRow } from './item.columns.js';
import type { ItemInclude, ItemSort, itemSorts } from './item.js';

export const findItem: Statement<ItemRow> = {
  name: 'items.find',
  text: `SELECT ${itemColumns} FROM items WHERE id = ? AND deleted_at IS NULL`,
};

export const findOwnItem: Statement<ItemRow> = {
  name: 'items.findOwn',
  text: `${findItem.text} AND keeper_id = ?`,
};

export const insertItem: Statement<never> = {
  name: 'items.insert',
  text: `
    INSERT INTO items (
      id, code, title, price, serial, checked_at, fragile, labels, details, state, group_id,
      keeper_id
    )
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
};

/** Which column each property is stored in. */
export const itemAssignments = {
  code: 'code',
  title: 'title',
  price: 'price',
  serial: 'serial',
  checkedAt: 'checked_at',
  fragile: 'fragile',
  labels: 'labels',
  details: 'details',
  state: 'state',
  groupId: 'group_id',
  keeperId: 'keeper_id',
};

export const linkRelated: Statement<never> = {
  name: 'items.linkRelated',
  text: `
    INSERT INTO item_related (item_id, related_item_id)
    SELECT ?, item FROM json_table(?, '$[*]' COLUMNS (item char(36) PATH '$')) AS items
    ON DUPLICATE KEY UPDATE item_id = item_related.item_id`,
};

export const unlinkRelated: Statement<never> = {
  name: 'items.unlinkRelated',
  text: "DELETE FROM item_related WHERE item_id = ? AND related_item_id NOT IN (SELECT item FROM json_table(?, '$[*]' COLUMNS (item char(36) PATH '$')) AS items)",
};

export const explainRelated = explain({
  item_related_related_item_id_fkey: () => nothingAt('relatedIds'),
});

export function stock(where: string): string {
  return `
    SELECT
      state, date_format(checked_at, '%Y-%m') AS "checkedAtMonth",
      CAST(count(*) AS DOUBLE) AS items, sum(price) AS worth, round(avg(price), 8) AS mean,
      max(checked_at) AS last
    FROM items${where}
    GROUP BY 1, 2 ORDER BY 1, 2`;
}

export const itemEmbeddings: Readonly<Record<ItemInclude, string>> = {
  group: embedOne(groupJson, 'FROM "groups" WHERE "groups".id = items.group_id'),
  keeper: embedOne(userJson, 'FROM users WHERE users.id = items.keeper_id'),
  related: embedMany(
    itemJson,
    `
    FROM items AS related
    WHERE related.id IN (SELECT related_item_id FROM item_related WHERE item_id = items.id) AND related.deleted_at IS NULL
  `,
    'related.id',
    100,
  ),
};

export const itemOrders: Readonly<Record<ItemSort, ListOrder<keyof typeof itemSorts>>> = {
  id: ascending('id', 'items.id'),
  '-id': descending('id', 'items.id'),
  price: ascending('price', 'items.price', 'required', decimals(20, 4)),
  '-price': descending('price', 'items.price', 'required', decimals(20, 4)),
  serial: ascending('serial', 'items.serial', 'nullable', integers),
  '-serial': descending('serial', 'items.serial', 'nullable', integers),
  checkedAt: ascending('checkedAt', 'items.checked_at', 'nullable', instants),
  '-checkedAt': descending('checkedAt', 'items.checked_at', 'nullable', instants),
  createdAt: ascending('createdAt', 'items.created_at', 'required', instants),
  '-createdAt': descending('createdAt', 'items.created_at', 'required', instants),
};

/** What a write breaks, in words for the client. */
export const explainItem = explain({
  items_code_key: () => taken('item', ['code']),
  items_title_key: () => taken('item', ['title']),
  items_group_id_title_key: () => taken('item', ['groupId', 'title']),
  items_group_id_fkey: () => nothingAt('groupId'),
  items_keeper_id_fkey: () => nothingAt('keeperId'),
  items_price_min: () => notValid('/price', 'Must be at least 0.'),
  items_state_check: () => notValid('/state', 'Must be one of stored, sent off.'),
});
