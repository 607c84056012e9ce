import { fromUnits } from '../database/decimals.js';
import { fromJson } from '../database/json.js';
import { type Product, productAvailable } from './product.js';

/** A product as the database has it. */
export interface ProductRow extends Omit<Product, 'sizes' | 'details' | 'available'> {
  readonly sizes: string | null;
  readonly details: string | null;
}

export const productColumns = [
  'id',
  'name',
  'CAST(price AS TEXT) AS price',
  'CAST(stock AS TEXT) AS stock',
  'sizes',
  'details',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

export function toProduct(row: ProductRow): Product {
  const product = {
    ...row,
    price: fromUnits(row.price, 2),
    sizes: row.sizes === null ? null : (JSON.parse(row.sizes) as Product['sizes']),
    details: fromJson(row.details),
  };
  return {
    ...product,
    available: productAvailable(product),
  };
}
