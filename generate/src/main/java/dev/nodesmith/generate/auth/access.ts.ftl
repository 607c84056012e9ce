import { anyone, ownerOr, roles, signedIn } from '~access-rules';

export const [=v.variable]Access = {
<#list v.entries as entry>
  [=entry.key]: [=entry.rule],
</#list>
};
