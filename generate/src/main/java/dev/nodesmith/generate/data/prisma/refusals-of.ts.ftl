import { inUse, nothingAt, nothingThere, notValid, taken } from '~refusals';
import { explain } from '~prisma-errors';

/** What a write breaks, in words for the client. */
export const explain[=r.names.type] = explain({
<#list v.refusals.writing as refusal>
  [=v.key(refusal.name)]: () => [=refusal.code],
</#list>
<#list v.links as link>
<#if !refused?seq_contains(link.constraint)>
  [=v.key(link.constraint)]: () => nothingAt('[=link.property]'),
</#if>
</#list>
});
<#if v.refusals.deleting?has_content>

export const explain[=r.names.type]Deletion = explain({
<#list v.refusals.deleting as refusal>
  [=v.key(refusal.name)]: () => [=refusal.code],
</#list>
});
</#if>
