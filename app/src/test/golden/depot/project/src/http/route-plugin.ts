import type { FastifyPluginCallback, RawServerDefault } from 'fastify';

import type { Services } from '../container.js';
import type { ValidatedTypes } from './schemas.js';

interface RouteOptions {
  readonly services: Services;
}

/** A plugin with the routes of one module. */
export type Routes = FastifyPluginCallback<RouteOptions, RawServerDefault, ValidatedTypes>;
