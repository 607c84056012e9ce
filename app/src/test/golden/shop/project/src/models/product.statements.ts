import { explain } from '../database/database-errors.js';
import { embedMany } from '../database/embedding.js';
import { ascending, descending, type ListOrder } from '../database/list.js';
import { nothingAt, notValid } from '../database/refusals.js';
import type { Statement } from '../database/sql.js';
import { productColumns, type ProductRow } from './product.columns.js';
import type { ProductInclude, ProductSort, productSorts } from './product.js';
import { tagJson } from './tag.columns.js';

export const findProduct: Statement<ProductRow> = {
  name: 'products.find',
  text: `SELECT ${productColumns} FROM products WHERE id = ?`,
};

export const insertProduct: Statement<ProductRow> = {
  name: 'products.insert',
  text: `
    INSERT INTO products (name, price, stock, sizes, details)
    VALUES (?, ?, ?, ?, ?)
    RETURNING ${productColumns}`,
};

/** Which column each property is stored in. */
export const productAssignments = {
  name: 'name',
  price: 'price',
  stock: 'stock',
  sizes: 'sizes',
  details: 'details',
};

export const linkTags: Statement<never> = {
  name: 'products.linkTags',
  text: `
    INSERT INTO product_tags (product_id, tag_id)
    SELECT ?, value FROM json_each(?) WHERE true
    ON CONFLICT DO NOTHING`,
};

export const unlinkTags: Statement<never> = {
  name: 'products.unlinkTags',
  text: 'DELETE FROM product_tags WHERE product_id = ? AND tag_id NOT IN (SELECT value FROM json_each(?))',
};

export const explainTags = explain({ 'FOREIGN KEY': () => nothingAt('tagIds') });

export const productEmbeddings: Readonly<Record<ProductInclude, string>> = {
  tags: embedMany(
    tagJson,
    `
    FROM tags
    WHERE tags.id IN (SELECT tag_id FROM product_tags WHERE product_id = products.id)
    ORDER BY tags.id LIMIT 100
  `,
  ),
};

export const productOrders: Readonly<Record<ProductSort, ListOrder<keyof typeof productSorts>>> = {
  id: ascending('id', 'products.id'),
  '-id': descending('id', 'products.id'),
  name: ascending('name', 'products.name'),
  '-name': descending('name', 'products.name'),
  createdAt: ascending('createdAt', 'products.created_at'),
  '-createdAt': descending('createdAt', 'products.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainProduct = explain({
  products_price_min: () => notValid('/price', 'Must be at least 0.'),
});
