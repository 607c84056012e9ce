import { STATUS_CODES } from 'node:http';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  NotFoundException,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { AppError, NotFoundError } from '../shared/errors.js';
import type { ErrorHandler } from './error-handler.js';

/** Hands whatever is thrown, by Nest, by Fastify or by us, to the one place where errors become answers. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  readonly #handle: ErrorHandler;

  constructor(handle: ErrorHandler) {
    this.#handle = handle;
  }

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.#handle(
      translate(thrown),
      http.getRequest<FastifyRequest>(),
      http.getResponse<FastifyReply>(),
    );
  }
}

/** What Nest has to say about a request, as an error of ours; what it wraps, as it was. */
function translate(thrown: unknown): unknown {
  if (thrown instanceof NotFoundException) {
    return new NotFoundError();
  }
  if (!(thrown instanceof HttpException)) {
    return thrown;
  }
  const status = thrown.getStatus();
  const code = (STATUS_CODES[status] ?? 'error').toLowerCase().replace(/\W+/g, '_');
  return thrown.cause ?? new AppError(status, code, thrown.message);
}
