import type { FastifyInstance } from 'fastify';

/** Bodies are JSON. Some clients name the type of a body that they do not send: that counts as no body. */
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
