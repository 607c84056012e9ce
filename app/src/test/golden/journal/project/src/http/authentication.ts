import type { Plugin, Request } from '@hapi/hapi';

import type { Services } from '../container.js';
import type { AccessRule } from '../shared/access-rules.js';
import type { Caller } from '../shared/caller.js';

declare module '@hapi/hapi' {
  interface RouteOptionsApp {
    /** Whom the route lets in. */
    access?: AccessRule;
  }

  interface UserCredentials {
    caller: Caller | undefined;
  }
}

interface Options {
  readonly services: Pick<Services, 'auth'>;
}

/**
 * Finds out who sends a request, and asks the rule of the route whether they may. Hapi asks for scopes
 * after it has read the payload; the rule is asked here, so that nobody's payload is read who may not
 * send one.
 */
export const authentication: Plugin<Options> = {
  name: 'authentication',
  register(server, { services: { auth } }) {
    server.auth.scheme('access-token', () => ({
      authenticate: async ({ app, headers, route }, h) => {
        const caller = await auth.authenticate(headers.authorization);
        app.context.callerId = caller?.id;
        route.settings.app?.access?.(caller);
        return h.authenticated({ credentials: { user: { caller } } });
      },
    }));
    server.auth.strategy('access-token', 'access-token');
    server.auth.default('access-token');
  },
};

/** Undefined for those who have not signed in. */
export function callerOf({ auth }: { readonly auth: Request['auth'] }): Caller | undefined {
  return auth.isAuthenticated ? auth.credentials.user?.caller : undefined;
}
