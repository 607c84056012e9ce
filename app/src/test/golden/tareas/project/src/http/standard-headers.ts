import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

import type { Config } from '../config.js';
import { helmetOptions } from './helmet-options.js';

export type StandardHeaders = Readonly<Record<string, string>>;

/**
 * Cabeceras de todas las respuestas: las de Helmet, y que nadie conserve lo que ninguna ruta ha
 * dicho que se puede conservar. Ninguna depende de la petición, así que se pregunta a Helmet una
 * sola vez. Preguntarle cada vez llevaría más tiempo que todo lo demás que ocurre antes de un
 * manejador.
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
