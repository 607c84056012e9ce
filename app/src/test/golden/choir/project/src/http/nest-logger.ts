import type { LoggerService } from '@nestjs/common';

import type { Logger } from '../shared/logger.js';

/** Lets Nest write to the log of the backend. What it tells of its wiring is of use to those only who look for it. */
export class NestLogger implements LoggerService {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  log(message: unknown, ...details: unknown[]): void {
    this.#logger.debug({ nest: details }, String(message));
  }

  warn(message: unknown, ...details: unknown[]): void {
    this.#logger.warn({ nest: details }, String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.#logger.error({ nest: details }, String(message));
  }

  fatal(message: unknown, ...details: unknown[]): void {
    this.#logger.fatal({ nest: details }, String(message));
  }
}
