import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

import type { Config } from '../config.js';
import { helmetOptions } from './helmet-options.js';

export type StandardHeaders = Readonly<Record<string, string>>;

/**
 * Headers of every answer: Helmet's, and that nobody keeps what no route has said may be kept. None
 * of them depends on the request, so Helmet is asked once. To ask it each time would take longer than
 * all else that happens before a handler.
 */
export function standardHeaders(config: Pick<Config, 'nodeEnv'>): StandardHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(helmetOptions(config))(request, response, () => undefined);
  const entries = Object.entries(response.getHeaders());
  return {
    ...Object.fromEntries(entries.map(([name, value]) => [name, String(value)])),
    'cache-control': 'no-store',
  };
}
