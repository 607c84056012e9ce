import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rateLimit } from '~admission';
import type { Admission } from '~admission';
import type { Services } from '~container';
import { SERVICES } from '~tokens';

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
