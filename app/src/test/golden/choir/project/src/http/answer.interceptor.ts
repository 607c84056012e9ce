import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  mixin,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

import { unlessKnown } from './conditional-reads.js';
import type { Result } from './results.js';
import { Serializers } from './serializers.js';

type Content = string | null;

type Finish = (request: FastifyRequest, reply: FastifyReply, text: string) => Content;

/** Writes what a route has to say as a component of the OpenAPI document. */
export function AnswerInterceptor(component: string): Type<NestInterceptor<Result, Content>> {
  return writing(component, (_request, _reply, text) => text);
}

/** The same for what clients may keep, on the condition that they ask each time whether it still holds. */
export function ReadInterceptor(component: string): Type<NestInterceptor<Result, Content>> {
  return writing(component, unlessKnown);
}

function writing(component: string, finish: Finish): Type<NestInterceptor<Result, Content>> {
  class WritingInterceptor implements NestInterceptor<Result, Content> {
    readonly #serialize: (value: unknown) => string;

    constructor(@Inject(Serializers) serializers: Serializers) {
      this.#serialize = serializers.of(component);
    }

    intercept(context: ExecutionContext, next: CallHandler<Result>): Observable<Content> {
      const http = context.switchToHttp();
      const request = http.getRequest<FastifyRequest>();
      const reply = http.getResponse<FastifyReply>();
      return next.handle().pipe(
        map(({ status, headers, value }) => {
          reply.code(status).headers(headers).type('application/json; charset=utf-8');
          return finish(request, reply, this.#serialize(value));
        }),
      );
    }
  }
  return mixin(WritingInterceptor);
}
