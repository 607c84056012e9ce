import type { FastifyInstance } from 'fastify';

/**
 * Los cuerpos son JSON. Algunos clientes indican el tipo de un cuerpo que no envían: eso cuenta
 * como ausencia de cuerpo.
 */
export function addJsonParser(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      if (body === '') {
        done(null);
      } else {
        void parse(request, body, done);
      }
    },
  );
}
