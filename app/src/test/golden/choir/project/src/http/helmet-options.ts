import type { HelmetOptions } from 'helmet';

import type { Config } from '../config.js';

const halfYearSeconds = 15_552_000;

/** An API shows no pages: nothing of it may be framed, and its answers may load nothing. */
export function helmetOptions({ nodeEnv }: Pick<Config, 'nodeEnv'>): HelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginOpenerPolicy: false,
    frameguard: { action: 'deny' },
    originAgentCluster: false,
    // A browser that has once seen it refuses plain HTTP, which would shut developers out of localhost.
    strictTransportSecurity: nodeEnv === 'production' && { maxAge: halfYearSeconds },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  };
}
