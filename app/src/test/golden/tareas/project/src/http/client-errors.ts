import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

import { toErrorResponse } from '../shared/error-response.js';
import { AppError, BadRequestError } from '../shared/errors.js';

/**
 * Responde a lo que no es HTTP, o llega demasiado despacio, con la forma de cualquier otro error.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const id = randomUUID();
  const { status, contentType, body } = toErrorResponse(errorOf(error.code), id, '/');
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'connection: close',
      `content-type: ${contentType}`,
      `content-length: ${Buffer.byteLength(text)}`,
      `x-request-id: ${id}`,
      '',
      text,
    ].join('\r\n'),
  );
}

function errorOf(code: string | undefined): AppError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new AppError(408, 'request_timeout', 'La petición ha tardado demasiado en llegar.');
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new AppError(431, 'headers_too_large', 'Las cabeceras son demasiado grandes.');
  }
  return new BadRequestError('La petición no es HTTP válido.');
}
