import { assignments } from '../database/assignments.js';
import { units } from '../database/comparisons.js';
import { containing, matching } from '../database/conditions.js';
import { toUnits } from '../database/decimals.js';
import { many } from '../database/embedding.js';
import { toJson } from '../database/json.js';
import { pageOf, whereAll } from '../database/list.js';
import type { Sql } from '../database/sql.js';
import { dynamic, only, Values } from '../database/statements.js';
import { pick } from '../database/views.js';
import { NotFoundError, StaleVersionError } from '../utils/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../utils/pagination.js';
import type { VersionCondition } from '../utils/write-conditions.js';
import type { ProductRepository } from './ports/product.repository.js';
import { productColumns, type ProductRow, toProduct } from './product.columns.js';
import {
  type ListProducts,
  type NewProduct,
  type Product,
  type ProductChanges,
  productSorts,
  type ProductView,
  type ReadProduct,
} from './product.js';
import {
  explainProduct,
  explainTags,
  findProduct,
  insertProduct,
  linkTags,
  productAssignments,
  productEmbeddings,
  productOrders,
  unlinkTags,
} from './product.statements.js';
import type { TagRow } from './tag.columns.js';

type ProductViewRow = ProductRow & {
  readonly tags?: string;
};

export class SqlProductRepository implements ProductRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListProducts): Promise<Page<ProductView>> {
    const where = (values: Values) => matchingProducts(query, values);
    const order = productOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectProducts(query),
      where,
      order,
      key: 'products.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined
          ? undefined
          : decodeCursor(query.sort, query.cursor, productSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<ProductViewRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, toProduct(row)[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: number, view: ReadProduct): Promise<ProductView | undefined> {
    const row = view.include.length === 0 ? await this.#findRow(id) : await this.#readRow(id, view);
    return row && toView(row, view);
  }

  async find(id: number): Promise<Product | undefined> {
    const row = await this.#findRow(id);
    return row && toProduct(row);
  }

  async create(product: NewProduct): Promise<Product> {
    if (product.tagIds.length === 0) {
      return insert(this.#sql, product);
    }
    return this.#sql.transaction(async (sql) => {
      const created = await insert(sql, product);
      await sql.write(linkTags, [created.id, product.tagIds]).catch(explainTags);
      return created;
    });
  }

  async update(
    id: number,
    { tagIds, ...changes }: ProductChanges,
    conditions: VersionCondition,
  ): Promise<Product> {
    if (tagIds === undefined) {
      return change(this.#sql, id, changes, conditions);
    }
    return this.#sql.transaction(async (sql) => {
      const changed = await change(sql, id, changes, conditions);
      await sql.write(unlinkTags, [id, tagIds]);
      await sql.write(linkTags, [id, tagIds]).catch(explainTags);
      return changed;
    });
  }

  async delete(id: number, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM products${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: number): Promise<ProductRow | undefined> {
    const [row] = await this.#sql.read(findProduct, [id]);
    return row;
  }

  async #readRow(id: number, view: ReadProduct): Promise<ProductViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`]);
    const text = selectProducts(view) + where;
    const [row] = await this.#sql.read<ProductViewRow>(dynamic(text), values.all);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM products${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, product: NewProduct): Promise<Product> {
  const rows = await sql
    .write(insertProduct, [
      product.name,
      toUnits(product.price, 2),
      product.stock,
      product.sizes,
      toJson(product.details),
    ])
    .catch(explainProduct);
  return toProduct(only(rows));
}

async function change(
  sql: Sql,
  id: number,
  changes: Omit<ProductChanges, 'tagIds'>,
  conditions: VersionCondition,
): Promise<Product> {
  const values = new Values();
  const assigned = [
    ...assignments(
      productAssignments,
      {
        ...changes,
        price: changes.price === undefined ? undefined : toUnits(changes.price, 2),
        details: changes.details === undefined ? undefined : toJson(changes.details),
      },
      values,
    ),
    'version = version + 1',
    "updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE products SET ${assigned}${where} RETURNING ${productColumns}`;
  const [row] = await sql.write<ProductRow>(dynamic(text), values.all).catch(explainProduct);
  if (row === undefined) {
    throw await refusal(sql, id);
  }
  return toProduct(row);
}

function rowToWrite(id: number, { version }: VersionCondition, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: number): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`]);
  const rows = await sql.read(dynamic(`SELECT id FROM products${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

function selectProducts({ include }: Pick<ReadProduct, 'include'>): string {
  const columns = [
    productColumns,
    ...include.map((relation) => `${productEmbeddings[relation]} AS "${relation}"`),
  ];
  return `SELECT ${columns.join(', ')} FROM products`;
}

function matchingProducts({ q, filters }: ListProducts, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['name'], q, values)]),
    ...matching('price', filters.price, values, units(2)),
  ];
}

function toView(row: ProductViewRow, { fields, include }: ReadProduct): ProductView {
  const view: ProductView = {
    ...toProduct(row),
    tags: many(row.tags, (tag: TagRow) => tag),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
