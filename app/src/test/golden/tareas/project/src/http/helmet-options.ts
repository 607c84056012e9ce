import type { HelmetOptions } from 'helmet';

import type { Config } from '../config.js';

const halfYearSeconds = 15_552_000;

/**
 * Una API no muestra páginas: nada suyo se puede enmarcar y sus respuestas no pueden cargar nada.
 */
export function helmetOptions({ nodeEnv }: Pick<Config, 'nodeEnv'>): HelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginOpenerPolicy: false,
    frameguard: { action: 'deny' },
    originAgentCluster: false,
    // Un navegador que la ha visto una vez rechaza HTTP sin cifrar, lo que dejaría a los
    // desarrolladores fuera de localhost.
    strictTransportSecurity: nodeEnv === 'production' && { maxAge: halfYearSeconds },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  };
}
