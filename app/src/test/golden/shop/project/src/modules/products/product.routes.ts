import type { Router } from 'express';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send, sendRead } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { productAccess } from './product.access.js';
import {
  createProduct,
  listProducts,
  productParams,
  readProduct,
  replaceProduct,
  updateProduct,
} from './product.schema.js';

export function productRoutes(
  { products }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router {
  const router = createRouter();
  const write = {
    productPage: serializers.of('ProductPage'),
    product: serializers.of('Product'),
    productView: serializers.of('ProductView'),
  };

  router.get('/products', guard(productAccess.list), async (request, response) => {
    const query = validate(listProducts, request.query, 'query');
    const page = await products.list(query, request.caller);
    sendRead(request, response, listed(page), write.productPage);
  });

  router.post('/products', guard(productAccess.create), json, async (request, response) => {
    const input = validate(createProduct, request.body, 'body');
    await sendOnce(request, response, write.product, async () =>
      created('/v1/products', await products.create(input, request.caller)),
    );
  });

  router.get('/products/:id', guard(productAccess.get), async (request, response) => {
    const { id } = validate(productParams, request.params, 'path');
    const view = validate(readProduct, request.query, 'query');
    const row = await products.get(id, view, request.caller);
    sendRead(request, response, found(row, view), write.productView);
  });

  router.put('/products/:id', guard(productAccess.update), json, async (request, response) => {
    const { id } = validate(productParams, request.params, 'path');
    const input = validate(replaceProduct, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await products.replace(id, input, version, request.caller);
    send(response, changed(row), write.product);
  });

  router.patch('/products/:id', guard(productAccess.update), json, async (request, response) => {
    const { id } = validate(productParams, request.params, 'path');
    const input = validate(updateProduct, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await products.update(id, input, version, request.caller);
    send(response, changed(row), write.product);
  });

  router.delete('/products/:id', guard(productAccess.delete), async (request, response) => {
    const { id } = validate(productParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await products.delete(id, version, request.caller);
    response.status(204).end();
  });

  return router;
}
