import type { Filter } from '../utils/filters.js';
import type { JsonValue } from '../utils/json.js';
import type { Sort } from '../utils/pagination.js';
import type { Tag } from './tag.js';

export interface Product {
  readonly id: number;
  readonly name: string;
  readonly price: string;
  readonly stock: string;
  readonly sizes: string[] | null;
  readonly details: JsonValue | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly available: boolean | null;
}

/** A product as a reader asked for it: some of its fields, some of its relations. */
export interface ProductView extends Partial<Product> {
  readonly id: number;
  readonly tags?: Tag[];
}

/** What is stored of a product besides its id and what the database keeps by itself. */
export interface ProductValues {
  readonly name: string;
  readonly price: string;
  readonly stock: string;
  readonly sizes: string[] | null;
  readonly details: JsonValue | null;
  readonly tagIds: readonly string[];
}

export type NewProduct = ProductValues;

/** What is left out stays as it is; links are replaced as a whole. */
export type ProductChanges = Partial<ProductValues>;

export const productFields = [
  'id',
  'name',
  'price',
  'stock',
  'sizes',
  'details',
  'version',
  'createdAt',
  'updatedAt',
  'available',
] as const satisfies readonly (keyof Product)[];

export type ProductField = (typeof productFields)[number];

export const productIncludes = ['tags'] as const;

export type ProductInclude = (typeof productIncludes)[number];

export const productSorts = {
  id: 'integer',
  name: 'text',
  createdAt: 'instant',
} as const;

export type ProductSort = Sort<typeof productSorts>;

export interface ProductFilters {
  readonly price?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte'>;
}

export interface ListProducts {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: ProductSort;
  readonly total: boolean;
  /** Text to find in name. */
  readonly q?: string;
  readonly filters: ProductFilters;
  /** All fields when left out. */
  readonly fields?: readonly ProductField[];
  readonly include: readonly ProductInclude[];
}

export type ReadProduct = Pick<ListProducts, 'fields' | 'include'>;

export function productAvailable(product: Pick<Product, 'stock'>): boolean | null {
  return BigInt(product.stock) > 0n;
}
