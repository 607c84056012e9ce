import type { Config } from '../config.js';

export const refreshCookie = 'refresh_token';

interface CookieOptions {
  readonly httpOnly: true;
  readonly path: string;
  readonly sameSite: 'strict';
  readonly secure: boolean;
}

/** The cookie goes only to the routes that need it, never to scripts and never from another site. */
export function refreshCookieOptions({ nodeEnv }: Pick<Config, 'nodeEnv'>): CookieOptions {
  return {
    httpOnly: true,
    path: '/v1/auth',
    sameSite: 'strict',
    secure: nodeEnv === 'production',
  };
}
