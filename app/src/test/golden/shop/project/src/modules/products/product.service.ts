import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { tagAccess } from '../tags/tag.access.js';
import { productAccess } from './product.access.js';
import type { ListProducts, Product, ProductView, ReadProduct } from './product.js';
import type { ProductRepository } from './product.repository.js';
import type { CreateProduct, ReplaceProduct, UpdateProduct } from './product.schema.js';

const includes = {
  tags: tagAccess.get,
};

/** What can be done with products, and by whom. */
export class ProductService {
  readonly #products: ProductRepository;

  constructor(database: Database) {
    this.#products = database.repositories.products;
  }

  async list(query: ListProducts, caller: Caller | undefined): Promise<Page<ProductView>> {
    productAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#products.list(query);
  }

  async get(id: number, view: ReadProduct, caller: Caller | undefined): Promise<ProductView> {
    productAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const product = await this.#products.read(id, view);
    if (product === undefined) {
      throw new NotFoundError();
    }
    return product;
  }

  async create(input: CreateProduct, caller: Caller | undefined): Promise<Product> {
    productAccess.create(caller);
    return this.#products.create(input);
  }

  async replace(
    id: number,
    input: ReplaceProduct,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Product> {
    productAccess.update(caller);
    return this.#products.update(id, input, { version });
  }

  async update(
    id: number,
    input: UpdateProduct,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Product> {
    productAccess.update(caller);
    return this.#products.update(id, input, { version });
  }

  async delete(id: number, version: number | undefined, caller: Caller | undefined): Promise<void> {
    productAccess.delete(caller);
    await this.#products.delete(id, { version });
  }
}
