import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Services } from '../container.js';
import { type Admission, rateLimit } from './admission.js';
import { SERVICES } from './tokens.js';

/** Whoever tries passwords gets few tries. */
@Injectable()
export class CredentialsGuard implements CanActivate {
  readonly #admit: Admission;

  constructor(@Inject(SERVICES) { rateLimiter }: Services) {
    this.#admit = rateLimit(rateLimiter.credentials);
  }

  async canActivate(context: ExecutionContext): Promise<true> {
    const http = context.switchToHttp();
    await this.#admit(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    return true;
  }
}
