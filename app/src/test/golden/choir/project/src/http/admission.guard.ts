import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Services } from '../container.js';
import { type Admission, createAdmission } from './admission.js';
import { SERVICES } from './tokens.js';

/** Lets a request in while there is room for it and its client has not sent too many. */
@Injectable()
export class AdmissionGuard implements CanActivate {
  readonly #admit: Admission;

  constructor(@Inject(SERVICES) services: Services) {
    this.#admit = createAdmission(services);
  }

  async canActivate(context: ExecutionContext): Promise<true> {
    const http = context.switchToHttp();
    await this.#admit(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    return true;
  }
}
