import { errorCodes, type FastifyReply, type FastifyRequest } from 'fastify';

import { toErrorResponse } from '../shared/error-response.js';
import {
  AppError,
  BadRequestError,
  NotFoundError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
} from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { pathOf } from './path.js';

export type ErrorHandler = (thrown: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** El único lugar donde los errores se convierten en respuestas. */
export function createErrorHandler(logger: Logger): ErrorHandler {
  return (thrown, request, reply) => {
    const error = translate(thrown);
    const { status, headers, contentType, body } = toErrorResponse(
      error,
      request.id,
      pathOf(request.url),
    );
    if (status >= 500) {
      logger.error({ err: error }, 'la petición ha fallado');
    }
    void reply.code(status).headers(headers).type(contentType).send(JSON.stringify(body));
  };
}

/** Lo que el propio Fastify tiene que decir de una petición, como un error nuestro. */
function translate(error: unknown): unknown {
  // Fastify da un código de estado propio a lo que rechaza un esquema.
  if (error instanceof AppError) {
    return error;
  }
  if (error instanceof errorCodes.FST_ERR_CTP_BODY_TOO_LARGE) {
    return new PayloadTooLargeError();
  }
  if (error instanceof errorCodes.FST_ERR_CTP_INVALID_JSON_BODY) {
    return new BadRequestError('El cuerpo no es JSON válido.');
  }
  if (error instanceof errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE) {
    return new UnsupportedMediaTypeError();
  }
  switch (statusOf(error)) {
    case 400:
      return new BadRequestError('La petición no se puede leer.');
    // Archivos que no se sirven, y claves más largas que ninguna.
    case 403:
    case 404:
    case 414:
      return new NotFoundError();
    default:
      return error;
  }
}

/** El código de estado que Fastify y sus plugins dan a sus errores. */
function statusOf(error: unknown): unknown {
  return error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
}
