export const refreshCookie = 'refresh_token';

/** The cookie goes only to the routes that need it, never to scripts and never from another site. */
export function refreshCookieOptions({ nodeEnv }) {
  return {
    httpOnly: true,
    path: '/v1/auth',
    sameSite: 'strict',
    secure: nodeEnv === 'production',
  };
}
