import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import type { Services } from '../../container.js';
import { SERVICES } from '../../http/tokens.js';
import type { Lifecycle } from '../../shared/lifecycle.js';

interface Health {
  readonly status: 'ok' | 'unavailable';
}

/** For those who start, stop and watch the process: without a token, a limit or a line in the log. */
@Controller('health')
export class HealthController {
  readonly #lifecycle: Lifecycle;

  constructor(@Inject(SERVICES) { lifecycle }: Services) {
    this.#lifecycle = lifecycle;
  }

  @Get('live')
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    if (await this.#lifecycle.ready()) {
      return { status: 'ok' };
    }
    reply.code(503);
    return { status: 'unavailable' };
  }
}
