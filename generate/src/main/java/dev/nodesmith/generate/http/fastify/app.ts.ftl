import type { Server } from 'node:http';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import type { Config } from '~config';
import type { Services } from '~container';
import { createAdmission } from '~admission';
import { corsOptions } from '~cors-options';
import { docsRoutes } from '~docs.routes';
import { createErrorHandler } from '~error-handler';
import { addGuard } from '~guard';
import { addJsonParser } from '~json-parser';
import { validatorCompiler } from '~schemas';
import type { ComponentReference } from '~schemas';
import { closeGracefully } from '~graceful-close';
import { healthRoutes } from '~health.routes';
import { refuse, refuseUnknown, tableRoutes } from '~not-found';
import { readOpenApiDocument } from '~openapi-document';
import { addRequestHooks } from '~request-hooks';
import type { Route } from '~route-table';
import { createFastify } from '~fastify';
import { standardHeaders } from '~standard-headers';
import { Serializers } from '~serializers';
import { api } from '~api';
import type { Logger } from '~logger';

<#include "/dev/nodesmith/generate/http/app-types.ftl">

/** Puts the app together; nothing runs or listens before `listen`. */
export async function buildApp({ config, logger, services }: AppDependencies): Promise<App> {
  const document = await readOpenApiDocument();
  const serializers = new Serializers(document);
  const headers = standardHeaders(config);
  const errorHandler = createErrorHandler(logger);
  const app = createFastify({ config, errorHandler, headers });
  app.setErrorHandler(errorHandler);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler<ComponentReference>(({ schema }) => serializers.of(schema.$ref));
  addJsonParser(app);

  const admission = createAdmission(services);
  addRequestHooks(app, { headers, logger, services });
  const table = tableRoutes(app);
  await app.register(cors, { ...corsOptions(config), strictPreflight: false });
  await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false });
  app.setNotFoundHandler((request) => refuse(table, request));
  refuseUnknown(app, table, admission);

  await app.register(healthRoutes, { services });
  await app.register(async (limited) => {
    limited.addHook('onRequest', admission);
<#if plan.hasAuth()>
    addGuard(limited, services);
</#if>
    await limited.register(docsRoutes, { document });
    await limited.register(api, { prefix: '[=plan.basePath]'<#if plan.hasAuth()>, config</#if>, services });
  });

  return {
    server: app.server,
    routes: table.routes,
    listen: (port, host) => app.listen({ port, host }),
    close: async () => {
      await closeGracefully(app.server);
      await app.close();
    },
  };
}
