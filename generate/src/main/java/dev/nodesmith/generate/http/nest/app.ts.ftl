import type { Server } from 'node:http';
import compress from '@fastify/compress';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '~config';
import type { Services } from '~container';
import { createAdmission } from '~admission';
import { AppModule } from '~app.module';
import { corsOptions } from '~cors-options';
import { docsRoutes } from '~docs.routes';
import { createErrorHandler } from '~error-handler';
import { ErrorFilter } from '~error.filter';
import { closeGracefully } from '~graceful-close';
import { leaveBodies } from '~json-body.interceptor';
import { NestLogger } from '~nest-logger';
import { refuseUnknown, tableRoutes } from '~not-found';
import { readOpenApiDocument } from '~openapi-document';
import { addRequestHooks } from '~request-hooks';
import type { Route } from '~route-table';
import { createFastify } from '~fastify';
import { standardHeaders } from '~standard-headers';
import { Serializers } from '~serializers';
import type { Logger } from '~logger';
import { heedUncompressed } from '~uncompressed.decorator';

<#include "/dev/nodesmith/generate/http/app-types.ftl">

/** Puts the app together; nothing runs or listens before `listen`. */
export async function buildApp({ config, logger, services }: AppDependencies): Promise<App> {
  const document = await readOpenApiDocument();
  const serializers = new Serializers(document);
  const headers = standardHeaders(config);
  const errorHandler = createErrorHandler(logger);
  const admission = createAdmission(services);

  const fastify = createFastify({ config, errorHandler, headers });
  leaveBodies(fastify);
<#if plan.hasAuth()>
  fastify.decorateRequest('caller');
</#if>
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
<#if plan.hasAuth()>
  heedUncompressed(fastify);
</#if>
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
