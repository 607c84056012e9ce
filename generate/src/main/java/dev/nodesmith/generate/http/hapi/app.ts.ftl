import type { Server } from 'node:http';
import { constants, createBrotliCompress } from 'node:zlib';
import hapi from '@hapi/hapi';
import type { Config } from '~config';
import type { Services } from '~container';
import { admission } from '~admission';
import { authentication } from '~authentication';
import { answerClientError } from '~client-errors';
import { docs } from '~docs.routes';
import { errorResponses } from '~error-responses';
import { closeGracefully } from '~graceful-close';
import { health } from '~health.routes';
import { listen } from '~listen';
import { notFound } from '~not-found';
import { readOpenApiDocument } from '~openapi-document';
import { Proxies } from '~proxies';
import { requestScope } from '~request-scope';
import { responseHeaders } from '~response-headers';
import { RouteTable } from '~route-table';
import type { Route } from '~route-table';
import { createRouteTools } from '~route-tools';
import { Serializers } from '~serializers';
import { serverOptions } from '~server-options';
import { standardHeaders } from '~standard-headers';
import { api } from '~api';
import { authRoutes } from '~auth.routes';
import type { Logger } from '~logger';

<#include "/dev/nodesmith/generate/http/app-types.ftl">

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
<#if plan.hasAuth()>
  await server.register({ plugin: authentication, options: { services } });
</#if>
  await server.register([
    { plugin: health, options: { services } },
    { plugin: docs, options: { document } },
    { plugin: api, options: { services, tools }, routes: { prefix: '[=plan.basePath]' } },
  ]);
<#if plan.hasAuth()>
  await server.register({
    plugin: authRoutes,
    options: { config, proxies, services, tools },
    routes: { prefix: '[=plan.basePath]' },
  });
</#if>
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
