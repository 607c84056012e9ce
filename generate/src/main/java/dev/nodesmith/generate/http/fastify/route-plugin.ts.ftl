import type { FastifyPluginCallback, RawServerDefault } from 'fastify';
import type { Services } from '~container';
import type { ValidatedTypes } from '~schemas';

interface RouteOptions {
  readonly services: Services;
}

/** A plugin with the routes of one module. */
export type Routes = FastifyPluginCallback<RouteOptions, RawServerDefault, ValidatedTypes>;
