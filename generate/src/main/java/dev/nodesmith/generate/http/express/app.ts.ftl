import { createServer } from 'node:http';
import type { Server } from 'node:http';
import compression from 'compression';
import cors from 'cors';
import express from 'express';
import type { Router } from 'express';
import helmet from 'helmet';
import type { Config } from '~config';
import type { Services } from '~container';
import { admission } from '~admission';
import { answerClientError } from '~client-errors';
import { corsOptions } from '~cors-options';
import { docsRoutes } from '~docs.routes';
import { createErrorHandler } from '~error-handler';
import { closeGracefully } from '~graceful-close';
import { healthRoutes } from '~health.routes';
import { helmetOptions } from '~helmet-options';
import { listen } from '~listen';
import { addRoutes, allowHeader, notFound } from '~not-found';
import { readOpenApiDocument } from '~openapi-document';
import { requestScope } from '~request-scope';
import { RouteTable } from '~route-table';
import type { Route } from '~route-table';
import { createRouteTools } from '~route-tools';
import { Serializers } from '~serializers';
import { timeouts } from '~timeouts';
import { api } from '~api';
import { authRoutes } from '~auth.routes';
import type { Logger } from '~logger';

<#include "/dev/nodesmith/generate/http/app-types.ftl">

/** Puts the app together; nothing runs or listens before `listen`. */
export async function buildApp({ config, logger, services }: AppDependencies): Promise<App> {
  const document = await readOpenApiDocument();
  const tools = createRouteTools(config, services, new Serializers(document));
  const errorHandler = createErrorHandler(logger);
  const table = new RouteTable();

  const app = express();
  app.disable('x-powered-by');
  // What may be kept has a tag of ours.
  app.disable('etag');
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustProxyHops);

  function mount(prefix: string, ...routers: Router[]): void {
    for (const router of routers) {
      app.use(prefix, router);
      addRoutes(table, prefix, router);
    }
  }

  app.use(requestScope(logger, services));
  app.use(helmet(helmetOptions(config)));
  app.use(allowHeader(table));
  app.use(cors(corsOptions(config)));
  mount('', healthRoutes(services));

  app.use(admission(services));
<#if plan.hasAuth()>
  // Before compression: how well a token compresses together with other input could give it away.
  mount('[=plan.basePath]', authRoutes(services, tools, config));
</#if>
  app.use(compression());
  mount('', docsRoutes(document));
  mount('[=plan.basePath]', ...api(services, tools));

  app.use(notFound(table));
  // Below its prefix the route's pattern is still whole when the log asks for it.
  app.use('[=plan.basePath]', errorHandler);
  app.use(errorHandler);

  const server = createServer(timeouts, app);
  server.on('clientError', answerClientError);
  return {
    server,
    routes: table.routes,
    listen: (port, host) => listen(server, port, host),
    close: () => closeGracefully(server),
  };
}
