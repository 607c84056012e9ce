import { createServer } from 'node:http';
import type { Server } from 'node:http';
import Koa from 'koa';
import helmet from 'koa-helmet';
import type { Config } from '~config';
import type { Services } from '~container';
import { admission } from '~admission';
import { answerClientError } from '~client-errors';
import { compression } from '~compression';
import { conditionalReads } from '~conditional-reads';
import { crossOrigin } from '~cross-origin';
import { docsFiles, docsRoutes } from '~docs.routes';
import { errorHandler } from '~error-handler';
import { closeGracefully } from '~graceful-close';
import { healthRoutes } from '~health.routes';
import { helmetOptions } from '~helmet-options';
import { listen } from '~listen';
import { addRoutes, decodablePath, notFound } from '~not-found';
import { readOpenApiDocument } from '~openapi-document';
import { requestScope } from '~request-scope';
import { RouteTable } from '~route-table';
import type { Route } from '~route-table';
import { createRouteTools } from '~route-tools';
import { Serializers } from '~serializers';
import type { State } from '~state';
import { timeouts } from '~timeouts';
import { api } from '~api';
import { authRoutes } from '~auth.routes';
import type { Logger } from '~logger';

<#include "/dev/nodesmith/generate/http/app-types.ftl">

/** Puts the app together; nothing runs or listens before `listen`. */
export async function buildApp({ config, logger, services }: AppDependencies): Promise<App> {
  const document = await readOpenApiDocument();
  const tools = createRouteTools(config, services, new Serializers(document));
  const health = healthRoutes(services);
<#if plan.hasAuth()>
  const auth = authRoutes(services, tools, config);
</#if>
  const docs = docsRoutes(document);
  const resources = api(services, tools);
  const table = new RouteTable();
  for (const router of [health, <#if plan.hasAuth()>auth, </#if>docs, resources]) {
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
<#if plan.hasAuth()>
    // Before compression: how well a token compresses together with other input could give it away.
    .use(auth.routes())
</#if>
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
