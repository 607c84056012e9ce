import type { Server } from 'node:http';
import compress from '@fastify/compress';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import type { Services } from './container.js';
import { createAdmission } from './http/admission.js';
import { corsOptions } from './http/cors-options.js';
import { createErrorHandler } from './http/error-handler.js';
import { ErrorFilter } from './http/error.filter.js';
import { createFastify } from './http/fastify.js';
import { closeGracefully } from './http/graceful-close.js';
import { leaveBodies } from './http/json-body.interceptor.js';
import { NestLogger } from './http/nest-logger.js';
import { refuseUnknown, tableRoutes } from './http/not-found.js';
import { readOpenApiDocument } from './http/openapi-document.js';
import { addRequestHooks } from './http/request-hooks.js';
import type { Route } from './http/route-table.js';
import { Serializers } from './http/serializers.js';
import { standardHeaders } from './http/standard-headers.js';
import { docsRoutes } from './modules/docs/docs.routes.js';
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
  const serializers = new Serializers(document);
  const headers = standardHeaders(config);
  const errorHandler = createErrorHandler(logger);
  const admission = createAdmission(services);

  const fastify = createFastify({ config, errorHandler, headers });
  leaveBodies(fastify);
  addRequestHooks(fastify, { headers, logger, services });
  const table = tableRoutes(fastify);

  const options: Readonly<NestApplicationOptions> = {
    abortOnError: false,
    bodyParser: false,
    logger: new NestLogger(logger),
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, serializers, services }),
    new FastifyAdapter(fastify),
    options,
  );
  app.useGlobalFilters(new ErrorFilter(errorHandler));
  app.enableCors({ ...corsOptions(config), strictPreflight: false });
  refuseUnknown(fastify, table, admission);
  await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false });
  await app.register(async (limited: FastifyInstance) => {
    limited.addHook('onRequest', admission);
    await limited.register(docsRoutes, { document });
  });
  await app.init();

  return {
    server: fastify.server,
    routes: table.routes,
    listen: async (port, host) => {
      await app.listen(port, host);
      return app.getUrl();
    },
    close: async () => {
      await closeGracefully(fastify.server);
      await app.close();
    },
  };
}
