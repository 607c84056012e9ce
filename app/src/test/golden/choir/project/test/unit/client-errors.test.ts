import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';

import { answerClientError } from '../../src/http/client-errors.js';

function refuse(code: string): PassThrough {
  const socket = new PassThrough();
  answerClientError(Object.assign(new Error('refused'), { code }), socket);
  return socket;
}

describe('what the HTTP parser refuses', () => {
  it.each([
    ['HPE_INVALID_METHOD', 400, 'bad_request'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'request_timeout'],
    ['HPE_HEADER_OVERFLOW', 431, 'headers_too_large'],
  ])('is answered: %s with %i', (error, status, code) => {
    const [head = '', body = ''] = String(refuse(error).read()).split('\r\n\r\n');
    const id = /x-request-id: (?<id>\S+)/.exec(head)?.groups?.id;
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .+\r\nconnection: close\r\n`));
    expect(JSON.parse(body)).toMatchObject({ code, requestId: id });
  });

  it('is dropped when nobody is there to read an answer', () => {
    const socket = refuse('ECONNRESET');
    expect(socket.read()).toBeNull();
    expect(socket.destroyed).toBe(true);
  });
});
