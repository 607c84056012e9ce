import { Inject, Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, mergeMap, of } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Services } from '~container';
import type { Answer, Idempotency } from '~idempotency';
import { pathOf } from '~path';
import { SERVICES } from '~tokens';

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
<#if plan.hasAuth()>
      scope: `${request.caller?.id ?? 'anonymous'} POST ${pathOf(request.url)}`,
<#else>
      scope: `POST ${pathOf(request.url)}`,
</#if>
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
