import type { Database } from '../database/database.js';
import type { ProductRepository } from '../models/ports/product.repository.js';
import type { ListProducts, Product, ProductView, ReadProduct } from '../models/product.js';
import type { Caller } from '../utils/caller.js';
import { NotFoundError } from '../utils/errors.js';
import { checkIncludes } from '../utils/includes.js';
import type { Page } from '../utils/pagination.js';
import { productAccess } from '../validators/product.access.js';
import type {
  CreateProduct,
  ReplaceProduct,
  UpdateProduct,
} from '../validators/product.validator.js';
import { tagAccess } from '../validators/tag.access.js';

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
