import { createServer, type Server } from 'node:http';
import Koa from 'koa';
import helmet from 'koa-helmet';

import { api } from './api.js';
import type { Config } from './config.js';
import type { Services } from './container.js';
import { admission } from './http/admission.js';
import { answerClientError } from './http/client-errors.js';
import { compression } from './http/compression.js';
import { conditionalReads } from './http/conditional-reads.js';
import { crossOrigin } from './http/cross-origin.js';
import { errorHandler } from './http/error-handler.js';
import { closeGracefully } from './http/graceful-close.js';
import { helmetOptions } from './http/helmet-options.js';
import { listen } from './http/listen.js';
import { addRoutes, decodablePath, notFound } from './http/not-found.js';
import { readOpenApiDocument } from './http/openapi-document.js';
import { requestScope } from './http/request-scope.js';
import { type Route, RouteTable } from './http/route-table.js';
import { createRouteTools } from './http/route-tools.js';
import { Serializers } from './http/serializers.js';
import type { State } from './http/state.js';
import { timeouts } from './http/timeouts.js';
import { authRoutes } from './modules/auth/auth.routes.js';
import { docsFiles, docsRoutes } from './modules/docs/docs.routes.js';
import { healthRoutes } from './modules/health/health.routes.js';
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
  const health = healthRoutes(services);
  const auth = authRoutes(services, tools, config);
  const docs = docsRoutes(document);
  const resources = api(services, tools);
  const table = new RouteTable();
  for (const router of [health, auth, docs, resources]) {
    addRoutes(table, router);
  }

  const app = new Koa<State>({
    env: config.nodeEnv,
    proxy: config.trustProxyHops > 0,
    maxIpsCount: config.trustProxyHops,
  });
  app
    .use(requestScope(logger, services))
    .use(errorHandler(logger))
    .use(helmet(helmetOptions(config)))
    .use(crossOrigin(config, table))
    .use(health.routes())
    .use(admission(services))
    .use(decodablePath)
    // Before compression: how well a token compresses together with other input could give it away.
    .use(auth.routes())
    .use(compression())
    .use(conditionalReads)
    .use(docs.routes())
    .use(docsFiles())
    .use(resources.routes())
    .use(notFound(table));
  // By then every error of a request has had its answer: the rest is about sending it.
  app.on('error', (error: unknown) => {
    logger.warn({ err: error }, 'An answer could not be sent');
  });

  const handle = app.callback();
  const server = createServer(timeouts, (request, response) => {
    void handle(request, response);
  });
  server.on('clientError', answerClientError);
  return {
    server,
    routes: table.routes,
    listen: (port, host) => listen(server, port, host),
    close: () => closeGracefully(server),
  };
}
