import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    compress?: false;
  }
}

/** Sends an answer as it is: how well a token compresses with other input could give it away. */
export function Uncompressed(): MethodDecorator {
  return RouteConfig({ compress: false });
}

/** Hands on to the plugin for compression, registered later, what routes say about it. */
export function heedUncompressed(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.compress === false) {
      route.compress = false;
    }
  });
}
