import type { Request, Response } from 'express';

import type { Services } from '../container.js';
import { expectedVersion } from '../middlewares/etag.js';
import { changed, created, found, listed } from '../middlewares/results.js';
import type { RouteTools } from '../middlewares/route-tools.js';
import { send, sendRead } from '../middlewares/send.js';
import { validate } from '../utils/validate.js';
import {
  createProduct,
  listProducts,
  productParams,
  readProduct,
  replaceProduct,
  updateProduct,
} from '../validators/product.validator.js';

export function productController({ products }: Services, { sendOnce, serializers }: RouteTools) {
  const write = {
    productPage: serializers.of('ProductPage'),
    product: serializers.of('Product'),
    productView: serializers.of('ProductView'),
  };

  return {
    list: async (request: Request, response: Response): Promise<void> => {
      const query = validate(listProducts, request.query, 'query');
      const page = await products.list(query, request.caller);
      sendRead(request, response, listed(page), write.productPage);
    },

    create: async (request: Request, response: Response): Promise<void> => {
      const input = validate(createProduct, request.body, 'body');
      await sendOnce(request, response, write.product, async () =>
        created('/v1/products', await products.create(input, request.caller)),
      );
    },

    get: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(productParams, request.params, 'path');
      const view = validate(readProduct, request.query, 'query');
      const row = await products.get(id, view, request.caller);
      sendRead(request, response, found(row, view), write.productView);
    },

    replace: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(productParams, request.params, 'path');
      const input = validate(replaceProduct, request.body, 'body');
      const version = expectedVersion(request.headers['if-match']);
      const row = await products.replace(id, input, version, request.caller);
      send(response, changed(row), write.product);
    },

    update: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(productParams, request.params, 'path');
      const input = validate(updateProduct, request.body, 'body');
      const version = expectedVersion(request.headers['if-match']);
      const row = await products.update(id, input, version, request.caller);
      send(response, changed(row), write.product);
    },

    delete: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(productParams, request.params, 'path');
      const version = expectedVersion(request.headers['if-match']);
      await products.delete(id, version, request.caller);
      response.status(204).end();
    },
  };
}
