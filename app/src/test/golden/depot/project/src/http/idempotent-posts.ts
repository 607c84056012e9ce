import type {
  FastifyInstance,
  FastifyReply,
  onSendAsyncHookHandler,
  preHandlerAsyncHookHandler,
  preValidationHookHandler,
} from 'fastify';

import type { Answer, Claim, Idempotency } from '../shared/idempotency.js';
import { pathOf } from './path.js';

declare module 'fastify' {
  interface FastifyRequest {
    claim: Extract<Claim, { kind: 'run' }> | undefined;
    /** The body as it came, before defaults such as the time of day were put into it. */
    sentBody: unknown;
  }
}

/**
 * Of the routes that are added from now on, a POST with an Idempotency-Key is done once, and whoever
 * sends it again gets the same answer again.
 */
export function addIdempotentPosts(app: FastifyInstance, idempotency: Idempotency): void {
  const keepBody: preValidationHookHandler = (request, _reply, done) => {
    request.sentBody = request.body;
    done();
  };

  const begin: preHandlerAsyncHookHandler = async (request, reply) => {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') {
      return;
    }
    const claim = await idempotency.begin({
      key,
      scope: `${request.caller?.id ?? 'anonymous'} POST ${pathOf(request.url)}`,
      fingerprint: request.sentBody,
    });
    if (claim.kind === 'replay') {
      return replay(claim.answer, reply);
    }
    request.claim = claim;
  };

  const settle: onSendAsyncHookHandler = async ({ claim }, reply, payload) => {
    if (claim !== undefined) {
      await (reply.statusCode < 400 ? claim.complete(answerOf(reply, payload)) : claim.release());
    }
    return payload;
  };

  app.decorateRequest('claim');
  app.decorateRequest('sentBody');
  app.addHook('onRoute', (route) => {
    if (route.method === 'POST') {
      route.preValidation = keepBody;
      route.preHandler = begin;
      // Compression is there already; what is kept is what it will compress.
      route.onSend = [settle, ...[route.onSend ?? []].flat()];
    }
  });
}

function replay({ status, headers, body }: Answer, reply: FastifyReply): FastifyReply {
  return reply
    .code(status)
    .headers(headers)
    .header('idempotency-replayed', 'true')
    .send(body === '' ? undefined : body);
}

function answerOf(reply: FastifyReply, payload: unknown): Answer {
  const headers: Record<string, string> = {};
  for (const name of ['content-type', 'etag', 'location']) {
    const value = reply.getHeader(name);
    if (typeof value === 'string') {
      headers[name] = value;
    }
  }
  return { status: reply.statusCode, headers, body: typeof payload === 'string' ? payload : '' };
}
