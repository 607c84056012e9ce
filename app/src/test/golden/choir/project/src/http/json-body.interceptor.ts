import type { Readable } from 'node:stream';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';

import type { Config } from '../config.js';
import { PayloadTooLargeError, UnsupportedMediaTypeError } from '../shared/errors.js';
import { CONFIG } from './tokens.js';

/** Bodies are read after the guards have let a request in, not when it arrives. */
export function leaveBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => {
    done(null);
  });
}

/** Reads a body of JSON, on the routes that take one. */
@Injectable()
export class JsonBodyInterceptor implements NestInterceptor {
  readonly #limit: number;

  constructor(@Inject(CONFIG) { bodyLimitBytes }: Config) {
    this.#limit = bodyLimitBytes;
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (hasBody(request)) {
      try {
        request.body = await readJson(request, this.#limit);
      } catch (error) {
        // More of the body may be on its way, which nobody waits for.
        http.getResponse<FastifyReply>().header('connection', 'close');
        throw error;
      }
    }
    return next.handle();
  }
}

/** Whether a body is announced; throws unless it is said to be JSON. */
function hasBody({ headers }: FastifyRequest): boolean {
  const { 'content-length': length = '0', 'content-type': type } = headers;
  if (type === undefined && length === '0' && headers['transfer-encoding'] === undefined) {
    return false;
  }
  if (type?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    throw new UnsupportedMediaTypeError();
  }
  return true;
}

async function readJson(request: FastifyRequest, limit: number): Promise<unknown> {
  const { headers, raw, server } = request;
  if (Number(headers['content-length']) > limit) {
    throw new PayloadTooLargeError();
  }
  const text = await readText(raw, limit);
  // Some clients name the type of a body that they do not send: that counts as no body.
  return text === '' ? undefined : parse(server, request, text);
}

async function readText(stream: Readable, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  // To destroy the stream would be to close the connection before the answer is sent.
  for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) {
      throw new PayloadTooLargeError();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length).toString();
}

/** As Fastify does, which refuses keys that change the prototype of objects. */
function parse(server: FastifyInstance, request: FastifyRequest, text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    void server.getDefaultJsonParser('error', 'error')(request, text, (error, body) => {
      if (error) {
        reject(error);
      } else {
        resolve(body);
      }
    });
  });
}
