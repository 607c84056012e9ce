<#macro register>
const input = validate(register, request.body, 'body');
sendTokens(response, 201, await auth.register(input), signedIn);
</#macro>
<#macro login>
const input = validate(login, request.body, 'body');
sendTokens(response, 200, await auth.login(input), signedIn);
</#macro>
<#macro refresh>
sendTokens(response, 200, await auth.refresh(tokenOf(request)), tokens);
</#macro>
<#macro logout>
await auth.logout(tokenOf(request));
response.clearCookie(refreshCookie, cookieOptions).status(204).end();
</#macro>
<#macro logoutAll>
await auth.logoutAll(request.caller);
response.clearCookie(refreshCookie, cookieOptions).status(204).end();
</#macro>
<#macro me>
send(response, ok(await auth.me(request.caller)), user);
</#macro>
<#macro changePassword>
const input = validate(changePassword, request.body, 'body');
await auth.changePassword(input, request.caller);
response.clearCookie(refreshCookie, cookieOptions).status(204).end();
</#macro>
<#macro changeAccess>
const { id } = validate([=userParams], request.params, 'path');
const input = validate(changeAccess, request.body, 'body');
send(response, ok(await auth.changeAccess(id, input, request.caller)), user);
</#macro>
<#macro answers>
  const cookieOptions = refreshCookieOptions(config);
  const signedIn = serializers.of('[=c.signedIn()]');
  const tokens = serializers.of('[=c.tokens()]');
  const user = serializers.of('[=user]');

  function sendTokens(
    response: Response,
    status: number,
    { refreshToken, refreshTokenExpiresAt, ...body }: Tokens,
    serialize: Serialize,
  ): void {
    const expires = new Date(refreshTokenExpiresAt);
    response.cookie(refreshCookie, refreshToken, { ...cookieOptions, expires });
    send(response, ok(body, status), serialize);
  }
</#macro>
<#macro sameOrigin>
  const sameSite: RequestHandler = (request, _response, next) => {
    checkOrigin(request.headers.origin, request.host, config.corsOrigins);
    next();
  };
</#macro>
<#macro cookieReader>
/** What cookie-parser has found, as far as it is a cookie of ours. */
function tokenOf({ cookies }: { readonly cookies?: unknown }): string | undefined {
  if (typeof cookies !== 'object' || cookies === null || !(refreshCookie in cookies)) {
    return undefined;
  }
  const token = cookies[refreshCookie];
  return typeof token === 'string' ? token : undefined;
}
</#macro>
