import type { FastifyPluginCallback, RawServerDefault } from 'fastify';

import type { Services } from '../container.js';
import type { ValidatedTypes } from './schemas.js';

interface RouteOptions {
  readonly services: Services;
}

/** Un plugin con las rutas de un módulo. */
export type Routes = FastifyPluginCallback<RouteOptions, RawServerDefault, ValidatedTypes>;
