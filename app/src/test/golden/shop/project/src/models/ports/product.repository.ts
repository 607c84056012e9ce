import type { Page } from '../../utils/pagination.js';
import type { VersionCondition } from '../../utils/write-conditions.js';
import type {
  ListProducts,
  NewProduct,
  Product,
  ProductChanges,
  ProductView,
  ReadProduct,
} from '../product.js';

/**
 * Where products are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface ProductRepository {
  list(query: ListProducts): Promise<Page<ProductView>>;

  read(id: number, view: ReadProduct): Promise<ProductView | undefined>;

  find(id: number): Promise<Product | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(product: NewProduct): Promise<Product>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: number, changes: ProductChanges, conditions: VersionCondition): Promise<Product>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the product. */
  delete(id: number, conditions: VersionCondition): Promise<void>;
}
