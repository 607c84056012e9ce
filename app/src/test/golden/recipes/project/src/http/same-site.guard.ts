import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Config } from '../config.js';
import { checkOrigin } from './origin.js';
import { CONFIG } from './tokens.js';

/** Keeps the pages of other sites from using the cookie of a browser. */
@Injectable()
export class SameSiteGuard implements CanActivate {
  readonly #allowed: readonly string[];

  constructor(@Inject(CONFIG) { corsOrigins }: Config) {
    this.#allowed = corsOrigins;
  }

  canActivate(context: ExecutionContext): true {
    const { headers, host } = context.switchToHttp().getRequest<FastifyRequest>();
    checkOrigin(headers.origin, host, this.#allowed);
    return true;
  }
}
