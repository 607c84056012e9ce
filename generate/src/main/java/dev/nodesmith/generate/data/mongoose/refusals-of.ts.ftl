import { taken } from '~refusals';
import { explain } from '~mongoose-errors';

/** What a value that has to be unique and is not means to the client, by the paths of the index. */
export const explain[=r.names.type] = explain({
<#list v.refusals as refusal>
  '[=refusal.name]': () => [=refusal.code],
</#list>
});
