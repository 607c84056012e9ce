import type { Server } from 'node:http';
import { constants, createBrotliCompress } from 'node:zlib';
import hapi from '@hapi/hapi';

import { api } from './api.js';
import type { Config } from './config.js';
import type { Services } from './container.js';
import { admission } from './http/admission.js';
import { authentication } from './http/authentication.js';
import { answerClientError } from './http/client-errors.js';
import { errorResponses } from './http/error-responses.js';
import { closeGracefully } from './http/graceful-close.js';
import { listen } from './http/listen.js';
import { notFound } from './http/not-found.js';
import { readOpenApiDocument } from './http/openapi-document.js';
import { Proxies } from './http/proxies.js';
import { requestScope } from './http/request-scope.js';
import { responseHeaders } from './http/response-headers.js';
import { type Route, RouteTable } from './http/route-table.js';
import { createRouteTools } from './http/route-tools.js';
import { Serializers } from './http/serializers.js';
import { serverOptions } from './http/server-options.js';
import { standardHeaders } from './http/standard-headers.js';
import { authRoutes } from './modules/auth/auth.routes.js';
import { docs } from './modules/docs/docs.routes.js';
import { health } from './modules/health/health.routes.js';
import type { Logger } from './shared/logger.js';

interface AppDependencies {
  readonly config: Config;
  readonly logger: Logger;
  readonly services: Services;
}

export interface App {
  readonly server: Server;
  readonly routes: readonly Route[];
  /** Answers with the URL that it listens on. Port 0 takes a free one. */
  listen(port: number, host: string): Promise<string>;
  /** Stops listening and waits for the requests that are under way. */
  close(): Promise<void>;
}

/** Puts the app together; nothing runs or listens before `listen`. */
export async function buildApp({ config, logger, services }: AppDependencies): Promise<App> {
  const document = await readOpenApiDocument();
  const tools = createRouteTools(config, services, new Serializers(document));
  const proxies = new Proxies(config.trustProxyHops);
  const table = new RouteTable();

  const server = hapi.server(serverOptions(config));
  const { listener } = server;
  // Hapi's own answer has no body.
  listener.removeAllListeners('clientError').on('clientError', answerClientError);
  server.encoder('br', () =>
    createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  );

  await server.register([
    { plugin: requestScope, options: { logger, services } },
    { plugin: errorResponses, options: { logger } },
    { plugin: responseHeaders, options: { headers: standardHeaders(config), services } },
    { plugin: admission, options: { proxies, services } },
  ]);
  await server.register({ plugin: authentication, options: { services } });
  await server.register([
    { plugin: health, options: { services } },
    { plugin: docs, options: { document } },
    { plugin: api, options: { services, tools }, routes: { prefix: '/v1' } },
  ]);
  await server.register({
    plugin: authRoutes,
    options: { config, proxies, services, tools },
    routes: { prefix: '/v1' },
  });
  for (const { method, path } of server.table()) {
    table.add(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'));
  }
  await server.register({ plugin: notFound, options: { config, table } });

  return {
    server: listener,
    routes: table.routes,
    listen: async (port, host) => {
      await server.start();
      return listen(listener, port, host);
    },
    close: async () => {
      await closeGracefully(listener);
      await server.stop();
    },
  };
}
