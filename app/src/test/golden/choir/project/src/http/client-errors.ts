import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

import { toErrorResponse } from '../shared/error-response.js';
import { AppError, BadRequestError } from '../shared/errors.js';

/** Answers what is not HTTP, or comes too slowly, in the form of every other error. */
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
    return new AppError(408, 'request_timeout', 'The request took too long to arrive.');
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new AppError(431, 'headers_too_large', 'The headers are too large.');
  }
  return new BadRequestError('The request is not valid HTTP.');
}
