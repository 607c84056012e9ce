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
    /** El cuerpo tal como llegó, antes de añadirle valores por defecto como la hora del día. */
    sentBody: unknown;
  }
}

/**
 * De las rutas que se añaden a partir de ahora, un POST con una Idempotency-Key se hace una sola
 * vez, y quien lo envía de nuevo recibe otra vez la misma respuesta.
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
      scope: `POST ${pathOf(request.url)}`,
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
      // La compresión ya está puesta; lo que se conserva es lo que ella va a comprimir.
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
