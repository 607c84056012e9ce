/** An environment in which the backend starts, though not one in which its database is there. */
export const testVariables: NodeJS.ProcessEnv = {
  NODE_ENV: 'test',
<#list variables as variable>
  [=variable.name]: '[=variable.example]',
</#list>
<#if plan.hasAuth()>
  AUTH_RATE_LIMIT_PER_MINUTE: '1000000',
</#if>
  // A machine that does much else at the same time is late, and not overloaded.
  MAX_EVENT_LOOP_DELAY_MS: '600000',
  RATE_LIMIT_PER_MINUTE: '1000000',
};
