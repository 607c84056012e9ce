import type { Server } from 'node:http';
import compress from '@fastify/compress';
import cors from '@fastify/cors';

import { api } from './api.js';
import type { Config } from './config/config.js';
import type { Services } from './container.js';
import { docsRoutes } from './controllers/docs.controller.js';
import { healthRoutes } from './controllers/health.controller.js';
import { createAdmission } from './middleware/admission.js';
import { corsOptions } from './middleware/cors-options.js';
import { createErrorHandler } from './middleware/error-handler.js';
import { createFastify } from './middleware/fastify.js';
import { closeGracefully } from './middleware/graceful-close.js';
import { addGuard } from './middleware/guard.js';
import { addJsonParser } from './middleware/json-parser.js';
import { refuse, refuseUnknown, tableRoutes } from './middleware/not-found.js';
import { readOpenApiDocument } from './middleware/openapi-document.js';
import { addRequestHooks } from './middleware/request-hooks.js';
import type { Route } from './middleware/route-table.js';
import { type ComponentReference, validatorCompiler } from './middleware/schemas.js';
import { Serializers } from './middleware/serializers.js';
import { standardHeaders } from './middleware/standard-headers.js';
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
    addGuard(limited, services);
    await limited.register(docsRoutes, { document });
    await limited.register(api, { prefix: '/v1', config, services });
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
