import type { FastifyInstance } from 'fastify';

/** Some clients name the type of a body that they do not send: that counts as no body. */
export function addJsonParser(app: FastifyInstance): void {
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
