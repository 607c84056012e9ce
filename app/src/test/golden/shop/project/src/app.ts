import { createServer, type Server } from 'node:http';
import compression from 'compression';
import cors from 'cors';
import express, { type Router } from 'express';
import helmet from 'helmet';

import { api } from './api.js';
import type { Config } from './config/config.js';
import type { Services } from './container.js';
import { admission } from './middlewares/admission.js';
import { answerClientError } from './middlewares/client-errors.js';
import { corsOptions } from './middlewares/cors-options.js';
import { createErrorHandler } from './middlewares/error-handler.js';
import { closeGracefully } from './middlewares/graceful-close.js';
import { helmetOptions } from './middlewares/helmet-options.js';
import { listen } from './middlewares/listen.js';
import { addRoutes, allowHeader, notFound } from './middlewares/not-found.js';
import { readOpenApiDocument } from './middlewares/openapi-document.js';
import { requestScope } from './middlewares/request-scope.js';
import { type Route, RouteTable } from './middlewares/route-table.js';
import { createRouteTools } from './middlewares/route-tools.js';
import { Serializers } from './middlewares/serializers.js';
import { timeouts } from './middlewares/timeouts.js';
import { authRoutes } from './routes/auth.routes.js';
import { docsRoutes } from './routes/docs.routes.js';
import { healthRoutes } from './routes/health.routes.js';
import type { Logger } from './utils/logger.js';

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
  // Before compression: how well a token compresses together with other input could give it away.
  mount('/v1', authRoutes(services, tools, config));
  app.use(compression());
  mount('', docsRoutes(document));
  mount('/v1', ...api(services, tools));

  app.use(notFound(table));
  // Below its prefix the route's pattern is still whole when the log asks for it.
  app.use('/v1', errorHandler);
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
