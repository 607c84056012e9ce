import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, mergeMap, type Observable, of } from 'rxjs';

import type { Services } from '../container.js';
import type { Answer, Idempotency } from '../shared/idempotency.js';
import { pathOf } from './path.js';
import { SERVICES } from './tokens.js';

/** JSON that is written already; nothing for an answer without content. */
type Content = string | null | undefined;

/**
 * With an Idempotency-Key, what the route does is done once, and whoever sends the request again gets
 * the same answer again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor<Content, Content> {
  readonly #idempotency: Idempotency;

  constructor(@Inject(SERVICES) { idempotency }: Services) {
    this.#idempotency = idempotency;
  }

  async intercept(
    context: ExecutionContext,
    next: CallHandler<Content>,
  ): Promise<Observable<Content>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') {
      return next.handle();
    }
    const claim = await this.#idempotency.begin({
      key,
      scope: `POST ${pathOf(request.url)}`,
      fingerprint: request.body,
    });
    if (claim.kind === 'replay') {
      const { status, headers, body } = claim.answer;
      reply.code(status).headers(headers).header('idempotency-replayed', 'true');
      return of(body === '' ? undefined : body);
    }
    return next.handle().pipe(
      mergeMap(async (content) => {
        await claim.complete(answerOf(reply, content));
        return content;
      }),
      catchError(async (error: unknown) => {
        await claim.release();
        throw error;
      }),
    );
  }
}

function answerOf(reply: FastifyReply, content: Content): Answer {
  const headers: Record<string, string> = {};
  for (const name of ['content-type', 'etag', 'location']) {
    const value = reply.getHeader(name);
    if (typeof value === 'string') {
      headers[name] = value;
    }
  }
  return { status: reply.statusCode, headers, body: content ?? '' };
}
