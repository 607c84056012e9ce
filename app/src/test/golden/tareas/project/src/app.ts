import type { Server } from 'node:http';
import compress from '@fastify/compress';
import cors from '@fastify/cors';

import { api } from './api.js';
import type { Config } from './config.js';
import type { Services } from './container.js';
import { createAdmission } from './http/admission.js';
import { corsOptions } from './http/cors-options.js';
import { createErrorHandler } from './http/error-handler.js';
import { createFastify } from './http/fastify.js';
import { closeGracefully } from './http/graceful-close.js';
import { addJsonParser } from './http/json-parser.js';
import { refuse, refuseUnknown, tableRoutes } from './http/not-found.js';
import { readOpenApiDocument } from './http/openapi-document.js';
import { addRequestHooks } from './http/request-hooks.js';
import type { Route } from './http/route-table.js';
import { type ComponentReference, validatorCompiler } from './http/schemas.js';
import { Serializers } from './http/serializers.js';
import { standardHeaders } from './http/standard-headers.js';
import { docsRoutes } from './modules/docs/docs.routes.js';
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
  /** Responde con la URL en la que escucha. El puerto 0 toma uno libre. */
  listen(port: number, host: string): Promise<string>;
  /** Deja de escuchar y espera a las peticiones en curso. */
  close(): Promise<void>;
}

/** Monta la aplicación; nada se ejecuta ni escucha antes de `listen`. */
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
    await limited.register(docsRoutes, { document });
    await limited.register(api, { prefix: '/v1', services });
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
