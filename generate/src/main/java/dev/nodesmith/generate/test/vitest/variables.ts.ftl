/** An environment in which the backend starts, though not one in which its database is there. */
export const testVariables: NodeJS.ProcessEnv = {
  NODE_ENV: 'test',
<#list variables as variable>
  [=variable.name]: '[=variable.example]',
</#list>
<#if plan.hasAuth()>
  AUTH_RATE_LIMIT_PER_MINUTE: '1000000',
</#if>
  RATE_LIMIT_PER_MINUTE: '1000000',
};
