import type { Server } from '@hapi/hapi';

import type { Services } from '../../container.js';
import { noContent, nothing } from '../../http/answer-once.js';
import { callerOf } from '../../http/authentication.js';
import type { RouteTools } from '../../http/route-tools.js';
import { operationAccess } from './operations.access.js';

export function operationRoutes(
  server: Server,
  { operations }: Services,
  { sendOnce }: RouteTools,
): void {
  server.route({
    method: 'POST',
    path: '/clear-desk',
    options: { app: { access: operationAccess.clearDesk } },
    handler: (request, h) =>
      sendOnce(request, h, noContent, async () => {
        await operations.clearDesk(callerOf(request));
        return nothing;
      }),
  });
}
